/* SPDX-License-Identifier: EUPL-1.2 */

/*
 * Makes the pictures of a form easier: each file is sent at once, with its progress; who may not be
 * shown is said while children are ticked; long lists of children are filtered while typing. Without
 * it the form does all of this by its buttons.
 */
(function () {
	'use strict';

	function formDataOf(form) {
		var formData = new FormData(form);

		form.querySelectorAll('input[type=file]').forEach(function (input) {
			formData.delete(input.name);
		});

		return formData;
	}

	function say(section, text, className) {
		var line = document.createElement('p');

		line.className = className || '';
		line.textContent = text;

		section.querySelector('[data-klassenkring-messages]').appendChild(line);

		return line;
	}

	/* The answer is the whole page, as a browser without script gets it: its new pictures are taken. */
	function takeOver(section, html) {
		var answer = new DOMParser().parseFromString(html, 'text/html').getElementById(section.id);

		if (!answer) {
			return false;
		}

		var list = section.querySelector('[data-klassenkring-list]');

		answer.querySelectorAll('[data-klassenkring-picture]').forEach(function (picture) {
			if (!document.getElementById(picture.id)) {
				list.appendChild(document.importNode(picture, true));
				enhance(document.getElementById(picture.id));
			}
		});

		answer.querySelectorAll('[data-klassenkring-refused-file]').forEach(function (refused) {
			say(section, refused.textContent.trim(), 'alert alert-danger');
		});

		return true;
	}

	function send(section, input, file, done) {
		var form = section.closest('form');
		var request = new XMLHttpRequest();
		var progress = document.createElement('progress');
		var line = say(section, file.name + ' ');

		progress.max = 1;
		progress.setAttribute('aria-label', file.name);
		line.appendChild(progress);

		function end(succeeded) {
			line.remove();

			if (!succeeded) {
				say(section, section.dataset.klassenkringFailed + ' ' + file.name, 'alert alert-danger');
			}

			done();
		}

		var formData = formDataOf(form);

		formData.append(input.name, file, file.name);
		formData.append(input.dataset.klassenkringButton, 'true');

		request.upload.addEventListener('progress', function (event) {
			if (event.lengthComputable) {
				progress.value = event.loaded / event.total;
			}
		});
		request.addEventListener('load', function () {
			end(request.status === 200 && takeOver(section, request.responseText));
		});
		request.addEventListener('error', function () {
			end(false);
		});
		request.open('POST', form.action);
		request.send(formData);
	}

	function sendAll(section, input) {
		var files = Array.prototype.slice.call(input.files);

		input.value = '';
		section.setAttribute('aria-busy', 'true');

		(function next() {
			if (files.length) {
				send(section, input, files.shift(), next);
			}
			else {
				section.removeAttribute('aria-busy');
				check(section);
			}
		})();
	}

	function show(picture, findings) {
		var list = picture.querySelector('[data-klassenkring-findings]');

		list.textContent = '';

		findings.forEach(function (finding) {
			var item = document.createElement('li');

			item.textContent = finding;
			list.appendChild(item);
		});
	}

	var checks = 0;

	function check(section) {
		var number = ++checks;

		fetch(section.dataset.klassenkringCheck, {
			body: new URLSearchParams(formDataOf(section.closest('form'))),
			credentials: 'same-origin',
			method: 'POST',
		})
			.then(function (response) {
				return response.ok ? response.json() : {};
			})
			.then(function (findings) {
				if (number === checks) {
					section.querySelectorAll('[data-klassenkring-picture]').forEach(function (picture) {
						show(picture, findings[picture.dataset.klassenkringPicture] || []);
					});
				}
			})
			.catch(function () {

				// The answer is asked again when the form is sent.

			});
	}

	function filter(picture, text) {
		picture.querySelectorAll('[data-klassenkring-pupil]').forEach(function (label) {
			label.hidden = label.textContent.toLowerCase().indexOf(text.toLowerCase().trim()) < 0;
		});
	}

	/* Shows what only works with script, and does at once what a button would ask of the server. */
	function enhance(picture) {
		var search = picture.querySelector('[data-klassenkring-filter]');

		if (search) {
			search.parentNode.hidden = false;
			search.addEventListener('input', function () {
				filter(picture, search.value);
			});
			search.addEventListener('keydown', function (event) {
				if (event.key === 'Enter') {
					event.preventDefault();
				}
			});
		}

		var all = picture.querySelector('[data-klassenkring-all]');

		if (all) {
			all.addEventListener('click', function (event) {
				event.preventDefault();

				picture.querySelectorAll('[data-klassenkring-own] input').forEach(function (box) {
					box.checked = true;
				});

				check(picture.closest('[data-klassenkring-pictures]'));
			});
		}
	}

	function start() {
		document.querySelectorAll('[data-klassenkring-pictures]').forEach(function (section) {
			var input = section.querySelector('input[type=file]');

			section.querySelectorAll('[data-klassenkring-picture]').forEach(enhance);
			section.querySelector('[data-klassenkring-add]').hidden = true;

			input.addEventListener('change', function () {
				sendAll(section, input);
			});
			section.addEventListener('change', function (event) {
				if (event.target !== input) {
					check(section);
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
