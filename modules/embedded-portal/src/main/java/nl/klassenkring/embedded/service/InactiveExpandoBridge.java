/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.expando.kernel.model.ExpandoBridge;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.UnicodeProperties;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import nl.klassenkring.embedded.StandsInFor;

/**
 * An entity without custom fields. Reading finds none, copying none succeeds, and writing one that
 * does not exist is refused instead of lost.
 */
@StandsInFor("com.liferay.expando.service")
final class InactiveExpandoBridge implements ExpandoBridge {

  private long companyId;
  private String className;
  private long classPK;

  InactiveExpandoBridge(long companyId, String className, long classPK) {
    this.companyId = companyId;
    this.className = className;
    this.classPK = classPK;
  }

  @Override
  public void addAttribute(String name) {
    throw noCustomFields();
  }

  @Override
  public void addAttribute(String name, boolean secure) {
    throw noCustomFields();
  }

  @Override
  public void addAttribute(String name, int type) {
    throw noCustomFields();
  }

  @Override
  public void addAttribute(String name, int type, boolean secure) {
    throw noCustomFields();
  }

  @Override
  public void addAttribute(String name, int type, Serializable value) {
    throw noCustomFields();
  }

  @Override
  public void addAttribute(String name, int type, Serializable value, boolean secure) {
    throw noCustomFields();
  }

  @Override
  public Serializable getAttribute(String name) {
    return null;
  }

  @Override
  public Serializable getAttribute(String name, boolean secure) {
    return null;
  }

  @Override
  public Serializable getAttributeDefault(String name) {
    return null;
  }

  @Override
  public Enumeration<String> getAttributeNames() {
    return Collections.emptyEnumeration();
  }

  @Override
  public UnicodeProperties getAttributeProperties(String name) {
    return new UnicodeProperties(true);
  }

  @Override
  public Map<String, Serializable> getAttributes() {
    return new HashMap<>();
  }

  @Override
  public Map<String, Serializable> getAttributes(boolean secure) {
    return new HashMap<>();
  }

  @Override
  public Map<String, Serializable> getAttributes(Collection<String> names) {
    return new HashMap<>();
  }

  @Override
  public Map<String, Serializable> getAttributes(Collection<String> names, boolean secure) {
    return new HashMap<>();
  }

  @Override
  public int getAttributeType(String name) {
    return 0;
  }

  @Override
  public String getClassName() {
    return className;
  }

  @Override
  public long getClassPK() {
    return classPK;
  }

  @Override
  public long getCompanyId() {
    return companyId;
  }

  @Override
  public boolean hasAttribute(String name) {
    return false;
  }

  @Override
  public void setAttribute(String name, Serializable value) {
    throw noCustomFields();
  }

  @Override
  public void setAttribute(String name, Serializable value, boolean secure) {
    throw noCustomFields();
  }

  @Override
  public void setAttributeDefault(String name, Serializable defaultValue) {
    throw noCustomFields();
  }

  @Override
  public void setAttributeProperties(String name, UnicodeProperties properties) {
    throw noCustomFields();
  }

  @Override
  public void setAttributeProperties(String name, UnicodeProperties properties, boolean secure) {
    throw noCustomFields();
  }

  @Override
  public void setAttributes(Map<String, Serializable> attributes) {
    refuseAnyOf(attributes);
  }

  @Override
  public void setAttributes(Map<String, Serializable> attributes, boolean secure) {
    refuseAnyOf(attributes);
  }

  @Override
  public void setAttributes(ServiceContext serviceContext) {
    refuseAnyOf(serviceContext);
  }

  @Override
  public void setAttributes(ServiceContext serviceContext, boolean secure) {
    refuseAnyOf(serviceContext);
  }

  @Override
  public void setClassName(String className) {
    this.className = className;
  }

  @Override
  public void setClassPK(long classPK) {
    this.classPK = classPK;
  }

  @Override
  public void setCompanyId(long companyId) {
    this.companyId = companyId;
  }

  private static void refuseAnyOf(ServiceContext serviceContext) {
    if (serviceContext != null) {
      refuseAnyOf(serviceContext.getExpandoBridgeAttributes());
    }
  }

  private static void refuseAnyOf(Map<String, Serializable> attributes) {
    if (attributes != null && !attributes.isEmpty()) {
      throw noCustomFields();
    }
  }

  private static UnsupportedOperationException noCustomFields() {
    return new UnsupportedOperationException("This portal has no custom fields");
  }
}
