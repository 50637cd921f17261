/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.layout.admin.kernel.model.LayoutTypePortletConstants;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutSet;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.service.LayoutLocalServiceUtil;
import com.liferay.portal.kernel.service.LayoutSetLocalServiceUtil;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.service.permission.LayoutPermissionUtil;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.UnicodeProperties;
import com.liferay.portal.kernel.xml.Document;
import com.liferay.portal.kernel.xml.Element;
import com.liferay.portal.kernel.xml.SAXReaderUtil;
import com.liferay.portal.util.PropsValues;
import com.liferay.site.manager.SitemapManager;
import com.liferay.site.provider.SitemapURLProvider;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.embedded.StandsInFor;
import org.apache.commons.lang.StringEscapeUtils;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Lists for search engines what guests may view: an index of the pages of a Site, and of each page
 * its own address with those that providers add to it.
 */
@StandsInFor("com.liferay.site.impl")
final class GuestSitemaps implements SitemapManager {

  private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final BundleContext bundleContext;

  GuestSitemaps(BundleContext bundleContext) {
    this.bundleContext = bundleContext;
  }

  @Override
  public String getSitemap(long groupId, boolean privateLayout, ThemeDisplay themeDisplay)
      throws PortalException {
    return getSitemap("", groupId, privateLayout, themeDisplay);
  }

  /** Without a page it is the index, unless the portal's settings say that there is none. */
  @Override
  public String getSitemap(
      String layoutUuid, long groupId, boolean privateLayout, ThemeDisplay themeDisplay)
      throws PortalException {
    LayoutSet layoutSet = LayoutSetLocalServiceUtil.getLayoutSet(groupId, privateLayout);
    boolean ofOnePage = layoutUuid != null && !layoutUuid.isEmpty();
    Document document = SAXReaderUtil.createDocument();
    document.setXMLEncoding("UTF-8");
    if (!ofOnePage && PropsValues.XML_SITEMAP_INDEX_ENABLED) {
      addIndex(document.addElement("sitemapindex", SITEMAPS), layoutSet, themeDisplay);
    } else {
      Element urls = document.addElement("urlset", SITEMAPS);
      for (Layout layout : pages(layoutSet)) {
        if (!ofOnePage || layout.getUuid().equals(layoutUuid)) {
          addPage(urls, layout, themeDisplay);
        }
      }
      for (SitemapURLProvider provider : providers(layoutSet)) {
        if (ofOnePage) {
          provider.visitLayout(urls, layoutUuid, layoutSet, themeDisplay);
        } else {
          provider.visitLayoutSet(urls, layoutSet, themeDisplay);
        }
      }
    }
    return document.asXML();
  }

  private static void addIndex(Element index, LayoutSet layoutSet, ThemeDisplay themeDisplay)
      throws PortalException {
    for (Layout layout : pages(layoutSet)) {
      index
          .addElement("sitemap")
          .addElement("loc")
          .addText(
              "%s/sitemap.xml?p_l_id=%d&layoutUuid=%s&groupId=%d&privateLayout=%s"
                  .formatted(
                      themeDisplay.getPortalURL(),
                      layout.getPlid(),
                      layout.getUuid(),
                      layout.getGroupId(),
                      layout.isPrivateLayout()));
    }
  }

  private void addPage(Element urls, Layout layout, ThemeDisplay themeDisplay)
      throws PortalException {
    String url = PortalUtil.getLayoutFullURL(layout, themeDisplay);
    addURLElement(
        urls, url, layout.getTypeSettingsProperties(), layout.getModifiedDate(), url, Map.of());
  }

  /** No more than a sitemap may have; a Site with more pages needs the real portal. */
  private static List<Layout> pages(LayoutSet layoutSet) throws PortalException {
    PermissionChecker guest =
        PermissionCheckerFactoryUtil.create(
            UserLocalServiceUtil.getGuestUser(layoutSet.getCompanyId()));
    List<Layout> pages = new ArrayList<>();
    for (Layout layout :
        LayoutLocalServiceUtil.getLayouts(
            layoutSet.getGroupId(), layoutSet.isPrivateLayout(), 0, MAXIMUM_ENTRIES, null)) {
      if (isListed(layout) && LayoutPermissionUtil.contains(guest, layout, ActionKeys.VIEW)) {
        pages.add(layout);
      }
    }
    return pages;
  }

  private static boolean isListed(Layout layout) {
    return layout.isTypePortlet()
        && !layout.isSystem()
        && GetterUtil.getBoolean(
            layout.getTypeSettingsProperty(LayoutTypePortletConstants.SITEMAP_INCLUDE), true);
  }

  private List<SitemapURLProvider> providers(LayoutSet layoutSet) throws PortalException {
    List<SitemapURLProvider> providers = new ArrayList<>();
    try {
      for (ServiceReference<SitemapURLProvider> reference :
          bundleContext.getServiceReferences(SitemapURLProvider.class, null)) {
        SitemapURLProvider provider = bundleContext.getService(reference);
        if (provider != null
            && provider.isInclude(layoutSet.getCompanyId(), layoutSet.getGroupId())) {
          providers.add(provider);
        }
      }
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
    return providers;
  }

  @Override
  public void addURLElement(
      Element element,
      String url,
      UnicodeProperties typeSettings,
      Date modifiedDate,
      String canonicalURL,
      Map<Locale, String> alternateURLs) {
    Element entry = element.addElement("url");
    entry.addElement("loc").addText(url);
    if (modifiedDate != null) {
      entry
          .addElement("lastmod")
          .addText(modifiedDate.toInstant().truncatedTo(ChronoUnit.SECONDS).toString());
    }
    addHint(
        entry,
        "changefreq",
        setting(typeSettings, "sitemap-changefreq"),
        PropsValues.SITES_SITEMAP_DEFAULT_CHANGE_FREQUENCY);
    addHint(
        entry,
        "priority",
        setting(typeSettings, "sitemap-priority"),
        PropsValues.SITES_SITEMAP_DEFAULT_PRIORITY);
    if (alternateURLs != null && !alternateURLs.isEmpty()) {
      alternateURLs.forEach(
          (locale, address) -> addAlternate(entry, LocaleUtil.toW3cLanguageId(locale), address));
      addAlternate(entry, "x-default", canonicalURL);
    }
  }

  private static String setting(UnicodeProperties typeSettings, String key) {
    return typeSettings == null ? null : typeSettings.getProperty(key);
  }

  private static void addHint(Element entry, String name, String ofPage, String ofPortal) {
    String hint = ofPage == null || ofPage.isEmpty() ? ofPortal : ofPage;
    if (hint != null && !hint.isEmpty()) {
      entry.addElement(name).addText(hint);
    }
  }

  private static void addAlternate(Element entry, String language, String address) {
    entry
        .addElement("xhtml:link", XHTML)
        .addAttribute("rel", "alternate")
        .addAttribute("hreflang", language)
        .addAttribute("href", address);
  }

  @Override
  public String encodeXML(String input) {
    return StringEscapeUtils.escapeXml(input);
  }

  @Override
  public Map<Locale, String> getAlternateURLs(
      String canonicalURL, ThemeDisplay themeDisplay, Layout layout) throws PortalException {
    return PortalUtil.getAlternateURLs(canonicalURL, themeDisplay, layout);
  }
}
