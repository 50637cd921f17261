/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.moderation.service.base.HardCopyLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps what was removed. */
@Component(
    property = "model.class.name=nl.klassenkring.moderation.model.HardCopy",
    service = AopService.class)
public class HardCopyLocalServiceImpl extends HardCopyLocalServiceBaseImpl {}
