/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

/**
 * What differs from page to page.
 *
 * @param title for the browser's tab, text
 * @param heading the one first-level heading, text
 * @param body the content below it, markup
 * @param head style sheets and scripts, markup
 * @param navigation the pages of the Site, markup
 */
record PageContent(String title, String heading, String body, String head, String navigation) {}
