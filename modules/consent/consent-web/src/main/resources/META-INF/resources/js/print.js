/* SPDX-License-Identifier: EUPL-1.2 */
/* Adds a button to print with, where a browser without script leaves printing to its own menu. */
(function () {
	'use strict';

	document.querySelectorAll('[data-klassenkring-print]').forEach(function (place) {
		var button = document.createElement('button');

		button.className = 'btn btn-primary';
		button.textContent = place.dataset.klassenkringPrint;
		button.type = 'button';

		button.addEventListener('click', function () {
			window.print();
		});

		place.prepend(button);
	});
})();
