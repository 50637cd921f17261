/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.impl;

import com.liferay.portal.aop.AopService;

import nl.klassenkring.publication.service.base.PublicationDepictionLocalServiceBaseImpl;

import org.osgi.service.component.annotations.Component;

/**
 * @author Klassenkring
 */
@Component(
	property = "model.class.name=nl.klassenkring.publication.model.PublicationDepiction",
	service = AopService.class
)
public class PublicationDepictionLocalServiceImpl
	extends PublicationDepictionLocalServiceBaseImpl {
}