/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

/** A file that is chosen in a form, with text in it. */
record ChosenFile(String name, String text) {}
