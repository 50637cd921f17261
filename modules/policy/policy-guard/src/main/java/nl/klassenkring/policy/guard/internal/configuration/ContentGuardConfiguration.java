/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.configuration;

import com.liferay.portal.configuration.metatype.annotations.ExtendedObjectClassDefinition;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * What the guard lets be in Blogs, Message Boards, Web Content and Documents and Media of class
 * groups. That it guards them is no setting.
 */
@ExtendedObjectClassDefinition(category = "third-party")
@ObjectClassDefinition(
    id = ContentGuardConfiguration.PID,
    localization = "content/Language",
    name = "content-guard-configuration-name",
    description = "content-guard-configuration-description")
public @interface ContentGuardConfiguration {

  String PID = "nl.klassenkring.policy.guard.configuration.ContentGuardConfiguration";

  /** The category in which the rules see such content. */
  @AttributeDefinition(
      description = "content-guard-category-description",
      name = "content-guard-category",
      required = false)
  String category() default "general";

  /** The schools in whose class groups files may be kept, by friendly URL; * for all. */
  @AttributeDefinition(
      description = "content-guard-document-schools-description",
      name = "content-guard-document-schools",
      required = false)
  String[] documentSchools() default {"*"};

  /** The schools in whose class groups pictures may be kept so too, by friendly URL; * for all. */
  @AttributeDefinition(
      description = "content-guard-picture-schools-description",
      name = "content-guard-picture-schools",
      required = false)
  String[] pictureSchools() default {};

  /** Whether drafts may be against the agreements, for nobody but their writers reads them. */
  @AttributeDefinition(
      description = "content-guard-exempt-drafts-description",
      name = "content-guard-exempt-drafts",
      required = false)
  boolean exemptDrafts() default true;

  /** Whether imports and staging may bring what is against the agreements. */
  @AttributeDefinition(
      description = "content-guard-exempt-imports-description",
      name = "content-guard-exempt-imports",
      required = false)
  boolean exemptImports() default false;
}
