/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.roster.service.base.PupilServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** What a signed-in user may do; each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=Pupil"},
    service = AopService.class)
public class PupilServiceImpl extends PupilServiceBaseImpl {}
