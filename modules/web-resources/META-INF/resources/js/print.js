/* SPDX-License-Identifier: EUPL-1.2 */

/* Shows the buttons that print the page. Without script the browser's own menu does it. */
(function () {
	'use strict';

	function enable(button) {
		button.hidden = false;

		button.addEventListener('click', function () {
			window.print();
		});
	}

	function enableAll() {
		document.querySelectorAll('[data-klassenkring-print]').forEach(enable);
	}

	if (document.readyState === 'loading') {
		document.addEventListener('DOMContentLoaded', enableAll);
	}
	else {
		enableAll();
	}
})();
