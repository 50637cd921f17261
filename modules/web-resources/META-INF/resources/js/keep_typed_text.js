/* SPDX-License-Identifier: EUPL-1.2 */

/*
 * Keeps what is being typed in a form with data-klassenkring-keep in this browser tab, so that an
 * expired sign-in, a closed page or the back button loses nothing. The form works without it.
 */
(function () {
	'use strict';

	var PREFIX = 'klassenkring-typed-';

	var TYPED = ['select-one', 'text', 'textarea'];

	function fieldsOf(form) {
		return Array.prototype.filter.call(form.elements, function (field) {
			return field.name && TYPED.indexOf(field.type) >= 0;
		});
	}

	function keep(form) {
		var values = {};

		fieldsOf(form).forEach(function (field) {
			values[field.name] = field.value;
		});

		try {
			sessionStorage.setItem(PREFIX + form.dataset.klassenkringKeep, JSON.stringify(values));
		}
		catch (error) {

			// Storage is full or forbidden: the form works as it does without script.

		}
	}

	function keptBy(form) {
		try {
			return JSON.parse(sessionStorage.getItem(PREFIX + form.dataset.klassenkringKeep));
		}
		catch (error) {
			return null;
		}
	}

	function restore(form) {
		var values = keptBy(form);

		if (!values || form.dataset.klassenkringRefused === 'true') {
			return;
		}

		var restored = fieldsOf(form).filter(function (field) {
			if (!(field.name in values) || field.value === values[field.name]) {
				return false;
			}

			field.value = values[field.name];

			return true;
		});

		if (restored.length) {
			var notice = document.createElement('p');

			notice.className = 'alert alert-info';
			notice.setAttribute('role', 'status');
			notice.textContent = form.dataset.klassenkringKept;

			form.parentNode.insertBefore(notice, form);
		}
	}

	function forgetSent() {
		if (!document.querySelector('[data-klassenkring-sent]')) {
			return;
		}

		Object.keys(sessionStorage)
			.filter(function (key) {
				return key.indexOf(PREFIX) === 0;
			})
			.forEach(function (key) {
				sessionStorage.removeItem(key);
			});
	}

	function start() {
		forgetSent();

		document.querySelectorAll('form[data-klassenkring-keep]').forEach(function (form) {
			restore(form);

			form.addEventListener('input', function () {
				keep(form);
			});
			form.addEventListener('change', function () {
				keep(form);
			});
		});
	}

	if (document.readyState === 'loading') {
		document.addEventListener('DOMContentLoaded', start);
	}
	else {
		start();
	}
})();
