/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import nl.klassenkring.policy.service.base.AcknowledgementServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Lets who may deal with who read the agreements; each method checks the permission first. */
@Component(
    property = {
      "json.web.service.context.name=kk",
      "json.web.service.context.path=Acknowledgement"
    },
    service = AopService.class)
public class AcknowledgementServiceImpl extends AcknowledgementServiceBaseImpl {}
