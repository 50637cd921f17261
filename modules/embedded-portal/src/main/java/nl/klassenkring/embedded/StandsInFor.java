/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a filling: a class that does the work of a Liferay module which cannot be had from the
 * Maven repository. The table of fillings in this module's README has one row for each marked
 * class.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface StandsInFor {

  /** The names of the Liferay modules, as in {@code com.liferay.portal.cache.ehcache.impl}. */
  String[] value();
}
