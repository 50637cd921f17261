/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.classgroup.service.base.ClassReplyVersionLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/**
 * Gives what replies said before to Liferay's tools; {@link ClassReplyLocalServiceImpl} keeps it.
 */
@Component(
    property = "model.class.name=nl.klassenkring.classgroup.model.ClassReplyVersion",
    service = AopService.class)
public class ClassReplyVersionLocalServiceImpl extends ClassReplyVersionLocalServiceBaseImpl {}
