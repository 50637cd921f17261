/* SPDX-License-Identifier: EUPL-1.2 */

/*
 * Asks, while something is written, what the school's rules say of it, and shows the answer beside the
 * text; the button says what it will do. Without script the form says the same once it is sent.
 */
(function () {
	'use strict';

	var PAUSE = 600;

	var FIELDS = {TEXT: 'content', TITLE: 'title'};

	function formDataOf(form) {
		var formData = new FormData(form);

		form.querySelectorAll('input[type=file]').forEach(function (input) {
			formData.delete(input.name);
		});

		return formData;
	}

	function fieldOf(form, suffix) {
		return Array.prototype.find.call(form.elements, function (field) {
			return field.name && field.name.slice(-suffix.length - 1) === '_' + suffix;
		});
	}

	/* The places are those of the text as it is kept: without the blanks at its ends. */
	function select(field, excerpt) {
		var text = field.value;
		var blanks = text.length - text.replace(/^\s+/, '').length;

		field.focus();
		field.setSelectionRange(
			blanks + Number(excerpt.dataset.klassenkringStart),
			blanks + Number(excerpt.dataset.klassenkringEnd)
		);
	}

	/* Keeps the place in the page of who was about to tick a box. */
	function replace(body, html) {
		var focused = document.activeElement;
		var value = body.contains(focused) ? focused.value : null;

		body.innerHTML = html;

		body.querySelectorAll('input').forEach(function (box) {
			if (value !== null && box.value === value) {
				box.focus();
			}
		});
	}

	/* What the answer says of a field goes beside that field too. */
	function showBeside(form, fragment) {
		form.querySelectorAll('[data-klassenkring-beside]').forEach(function (place) {
			var name = place.dataset.klassenkringBeside;
			var said = fragment.querySelector('[data-klassenkring-said="' + name + '"]');

			place.innerHTML = said ? said.innerHTML : '';
		});
	}

	function start() {
		document.querySelectorAll('[data-klassenkring-advice]').forEach(function (section) {
			var form = section.closest('form');
			var body = section.querySelector('[data-klassenkring-advice-body]');
			var button = form.querySelector('[data-klassenkring-place]');
			var asked = 0;
			var shown = body.textContent;
			var timer;

			function show(html) {
				var fragment = document.createElement('div');

				fragment.innerHTML = html;

				if (fragment.textContent !== shown) {
					shown = fragment.textContent;
					replace(body, html);
					showBeside(form, fragment);
				}

				var answer = fragment.querySelector('[data-klassenkring-button]');

				if (answer) {
					button.textContent = answer.dataset.klassenkringButton;
				}
			}

			function ask() {
				var number = ++asked;

				fetch(section.dataset.klassenkringAdvice, {
					body: new URLSearchParams(formDataOf(form)),
					credentials: 'same-origin',
					method: 'POST',
				})
					.then(function (response) {
						return response.ok ? response.text() : null;
					})
					.then(function (html) {
						if (html !== null && number === asked) {
							show(html);
						}
					})
					.catch(function () {

						// The rules are asked again when the form is sent.

					});
			}

			function later() {
				clearTimeout(timer);
				timer = setTimeout(ask, PAUSE);
			}

			form.addEventListener('input', later);
			form.addEventListener('change', later);

			body.addEventListener('click', function (event) {
				var excerpt = event.target.closest('[data-klassenkring-field]');
				var suffix = excerpt && FIELDS[excerpt.dataset.klassenkringField];

				if (suffix) {
					event.preventDefault();
					select(fieldOf(form, suffix), excerpt);
				}
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
