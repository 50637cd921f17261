/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence.impl;

import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.configuration.Configuration;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.dao.orm.FinderCache;
import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.dao.orm.Query;
import com.liferay.portal.kernel.dao.orm.QueryPos;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.dao.orm.SessionFactory;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.ServiceContextThreadLocal;
import com.liferay.portal.kernel.service.persistence.impl.BasePersistenceImpl;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.ProxyUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.consent.exception.NoSuchConsentSettingsException;
import nl.klassenkring.consent.model.ConsentSettings;
import nl.klassenkring.consent.model.ConsentSettingsTable;
import nl.klassenkring.consent.model.impl.ConsentSettingsImpl;
import nl.klassenkring.consent.model.impl.ConsentSettingsModelImpl;
import nl.klassenkring.consent.service.persistence.ConsentSettingsPersistence;
import nl.klassenkring.consent.service.persistence.ConsentSettingsUtil;
import nl.klassenkring.consent.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the consent settings service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = ConsentSettingsPersistence.class)
public class ConsentSettingsPersistenceImpl
	extends BasePersistenceImpl<ConsentSettings>
	implements ConsentSettingsPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>ConsentSettingsUtil</code> to access the consent settings persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		ConsentSettingsImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathFetchBySchoolGroupId;
	private FinderPath _finderPathCountBySchoolGroupId;

	/**
	 * Returns the consent settings where schoolGroupId = &#63; or throws a <code>NoSuchConsentSettingsException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent settings
	 * @throws NoSuchConsentSettingsException if a matching consent settings could not be found
	 */
	@Override
	public ConsentSettings findBySchoolGroupId(long schoolGroupId)
		throws NoSuchConsentSettingsException {

		ConsentSettings consentSettings = fetchBySchoolGroupId(schoolGroupId);

		if (consentSettings == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("schoolGroupId=");
			sb.append(schoolGroupId);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchConsentSettingsException(sb.toString());
		}

		return consentSettings;
	}

	/**
	 * Returns the consent settings where schoolGroupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent settings, or <code>null</code> if a matching consent settings could not be found
	 */
	@Override
	public ConsentSettings fetchBySchoolGroupId(long schoolGroupId) {
		return fetchBySchoolGroupId(schoolGroupId, true);
	}

	/**
	 * Returns the consent settings where schoolGroupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent settings, or <code>null</code> if a matching consent settings could not be found
	 */
	@Override
	public ConsentSettings fetchBySchoolGroupId(
		long schoolGroupId, boolean useFinderCache) {

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {schoolGroupId};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchBySchoolGroupId, finderArgs, this);
		}

		if (result instanceof ConsentSettings) {
			ConsentSettings consentSettings = (ConsentSettings)result;

			if (schoolGroupId != consentSettings.getSchoolGroupId()) {
				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_SELECT_CONSENTSETTINGS_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				List<ConsentSettings> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchBySchoolGroupId, finderArgs, list);
					}
				}
				else {
					ConsentSettings consentSettings = list.get(0);

					result = consentSettings;

					cacheResult(consentSettings);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		if (result instanceof List<?>) {
			return null;
		}
		else {
			return (ConsentSettings)result;
		}
	}

	/**
	 * Removes the consent settings where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the consent settings that was removed
	 */
	@Override
	public ConsentSettings removeBySchoolGroupId(long schoolGroupId)
		throws NoSuchConsentSettingsException {

		ConsentSettings consentSettings = findBySchoolGroupId(schoolGroupId);

		return remove(consentSettings);
	}

	/**
	 * Returns the number of consent settingses where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent settingses
	 */
	@Override
	public int countBySchoolGroupId(long schoolGroupId) {
		FinderPath finderPath = _finderPathCountBySchoolGroupId;

		Object[] finderArgs = new Object[] {schoolGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CONSENTSETTINGS_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				count = (Long)query.uniqueResult();

				finderCache.putResult(finderPath, finderArgs, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	private static final String _FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2 =
		"consentSettings.schoolGroupId = ?";

	public ConsentSettingsPersistenceImpl() {
		setModelClass(ConsentSettings.class);

		setModelImplClass(ConsentSettingsImpl.class);
		setModelPKClass(long.class);

		setTable(ConsentSettingsTable.INSTANCE);
	}

	/**
	 * Caches the consent settings in the entity cache if it is enabled.
	 *
	 * @param consentSettings the consent settings
	 */
	@Override
	public void cacheResult(ConsentSettings consentSettings) {
		entityCache.putResult(
			ConsentSettingsImpl.class, consentSettings.getPrimaryKey(),
			consentSettings);

		finderCache.putResult(
			_finderPathFetchBySchoolGroupId,
			new Object[] {consentSettings.getSchoolGroupId()}, consentSettings);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the consent settingses in the entity cache if it is enabled.
	 *
	 * @param consentSettingses the consent settingses
	 */
	@Override
	public void cacheResult(List<ConsentSettings> consentSettingses) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (consentSettingses.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (ConsentSettings consentSettings : consentSettingses) {
			if (entityCache.getResult(
					ConsentSettingsImpl.class,
					consentSettings.getPrimaryKey()) == null) {

				cacheResult(consentSettings);
			}
		}
	}

	/**
	 * Clears the cache for all consent settingses.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(ConsentSettingsImpl.class);

		finderCache.clearCache(ConsentSettingsImpl.class);
	}

	/**
	 * Clears the cache for the consent settings.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(ConsentSettings consentSettings) {
		entityCache.removeResult(ConsentSettingsImpl.class, consentSettings);
	}

	@Override
	public void clearCache(List<ConsentSettings> consentSettingses) {
		for (ConsentSettings consentSettings : consentSettingses) {
			entityCache.removeResult(
				ConsentSettingsImpl.class, consentSettings);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(ConsentSettingsImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(ConsentSettingsImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		ConsentSettingsModelImpl consentSettingsModelImpl) {

		Object[] args = new Object[] {
			consentSettingsModelImpl.getSchoolGroupId()
		};

		finderCache.putResult(
			_finderPathCountBySchoolGroupId, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchBySchoolGroupId, args, consentSettingsModelImpl);
	}

	/**
	 * Creates a new consent settings with the primary key. Does not add the consent settings to the database.
	 *
	 * @param consentSettingsId the primary key for the new consent settings
	 * @return the new consent settings
	 */
	@Override
	public ConsentSettings create(long consentSettingsId) {
		ConsentSettings consentSettings = new ConsentSettingsImpl();

		consentSettings.setNew(true);
		consentSettings.setPrimaryKey(consentSettingsId);

		consentSettings.setCompanyId(CompanyThreadLocal.getCompanyId());

		return consentSettings;
	}

	/**
	 * Removes the consent settings with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentSettingsId the primary key of the consent settings
	 * @return the consent settings that was removed
	 * @throws NoSuchConsentSettingsException if a consent settings with the primary key could not be found
	 */
	@Override
	public ConsentSettings remove(long consentSettingsId)
		throws NoSuchConsentSettingsException {

		return remove((Serializable)consentSettingsId);
	}

	/**
	 * Removes the consent settings with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the consent settings
	 * @return the consent settings that was removed
	 * @throws NoSuchConsentSettingsException if a consent settings with the primary key could not be found
	 */
	@Override
	public ConsentSettings remove(Serializable primaryKey)
		throws NoSuchConsentSettingsException {

		Session session = null;

		try {
			session = openSession();

			ConsentSettings consentSettings = (ConsentSettings)session.get(
				ConsentSettingsImpl.class, primaryKey);

			if (consentSettings == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchConsentSettingsException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(consentSettings);
		}
		catch (NoSuchConsentSettingsException noSuchEntityException) {
			throw noSuchEntityException;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	@Override
	protected ConsentSettings removeImpl(ConsentSettings consentSettings) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(consentSettings)) {
				consentSettings = (ConsentSettings)session.get(
					ConsentSettingsImpl.class,
					consentSettings.getPrimaryKeyObj());
			}

			if (consentSettings != null) {
				session.delete(consentSettings);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (consentSettings != null) {
			clearCache(consentSettings);
		}

		return consentSettings;
	}

	@Override
	public ConsentSettings updateImpl(ConsentSettings consentSettings) {
		boolean isNew = consentSettings.isNew();

		if (!(consentSettings instanceof ConsentSettingsModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(consentSettings.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					consentSettings);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in consentSettings proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom ConsentSettings implementation " +
					consentSettings.getClass());
		}

		ConsentSettingsModelImpl consentSettingsModelImpl =
			(ConsentSettingsModelImpl)consentSettings;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (consentSettings.getCreateDate() == null)) {
			if (serviceContext == null) {
				consentSettings.setCreateDate(date);
			}
			else {
				consentSettings.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!consentSettingsModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				consentSettings.setModifiedDate(date);
			}
			else {
				consentSettings.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(consentSettings);
			}
			else {
				consentSettings = (ConsentSettings)session.merge(
					consentSettings);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			ConsentSettingsImpl.class, consentSettingsModelImpl, false, true);

		cacheUniqueFindersCache(consentSettingsModelImpl);

		if (isNew) {
			consentSettings.setNew(false);
		}

		consentSettings.resetOriginalValues();

		return consentSettings;
	}

	/**
	 * Returns the consent settings with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the consent settings
	 * @return the consent settings
	 * @throws NoSuchConsentSettingsException if a consent settings with the primary key could not be found
	 */
	@Override
	public ConsentSettings findByPrimaryKey(Serializable primaryKey)
		throws NoSuchConsentSettingsException {

		ConsentSettings consentSettings = fetchByPrimaryKey(primaryKey);

		if (consentSettings == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchConsentSettingsException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return consentSettings;
	}

	/**
	 * Returns the consent settings with the primary key or throws a <code>NoSuchConsentSettingsException</code> if it could not be found.
	 *
	 * @param consentSettingsId the primary key of the consent settings
	 * @return the consent settings
	 * @throws NoSuchConsentSettingsException if a consent settings with the primary key could not be found
	 */
	@Override
	public ConsentSettings findByPrimaryKey(long consentSettingsId)
		throws NoSuchConsentSettingsException {

		return findByPrimaryKey((Serializable)consentSettingsId);
	}

	/**
	 * Returns the consent settings with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentSettingsId the primary key of the consent settings
	 * @return the consent settings, or <code>null</code> if a consent settings with the primary key could not be found
	 */
	@Override
	public ConsentSettings fetchByPrimaryKey(long consentSettingsId) {
		return fetchByPrimaryKey((Serializable)consentSettingsId);
	}

	/**
	 * Returns all the consent settingses.
	 *
	 * @return the consent settingses
	 */
	@Override
	public List<ConsentSettings> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent settingses.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentSettingsModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent settingses
	 * @param end the upper bound of the range of consent settingses (not inclusive)
	 * @return the range of consent settingses
	 */
	@Override
	public List<ConsentSettings> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent settingses.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentSettingsModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent settingses
	 * @param end the upper bound of the range of consent settingses (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent settingses
	 */
	@Override
	public List<ConsentSettings> findAll(
		int start, int end,
		OrderByComparator<ConsentSettings> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent settingses.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentSettingsModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent settingses
	 * @param end the upper bound of the range of consent settingses (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent settingses
	 */
	@Override
	public List<ConsentSettings> findAll(
		int start, int end,
		OrderByComparator<ConsentSettings> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindAll;
				finderArgs = FINDER_ARGS_EMPTY;
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindAll;
			finderArgs = new Object[] {start, end, orderByComparator};
		}

		List<ConsentSettings> list = null;

		if (useFinderCache) {
			list = (List<ConsentSettings>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_CONSENTSETTINGS);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_CONSENTSETTINGS;

				sql = sql.concat(ConsentSettingsModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<ConsentSettings>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Removes all the consent settingses from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (ConsentSettings consentSettings : findAll()) {
			remove(consentSettings);
		}
	}

	/**
	 * Returns the number of consent settingses.
	 *
	 * @return the number of consent settingses
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_CONSENTSETTINGS);

				count = (Long)query.uniqueResult();

				finderCache.putResult(
					_finderPathCountAll, FINDER_ARGS_EMPTY, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	@Override
	protected EntityCache getEntityCache() {
		return entityCache;
	}

	@Override
	protected String getPKDBName() {
		return "consentSettingsId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_CONSENTSETTINGS;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return ConsentSettingsModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the consent settings persistence.
	 */
	@Activate
	public void activate() {
		_valueObjectFinderCacheListThreshold = GetterUtil.getInteger(
			PropsUtil.get(PropsKeys.VALUE_OBJECT_FINDER_CACHE_LIST_THRESHOLD));

		_finderPathWithPaginationFindAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findAll", new String[0],
			new String[0], true);

		_finderPathWithoutPaginationFindAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findAll", new String[0],
			new String[0], true);

		_finderPathCountAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countAll",
			new String[0], new String[0], false);

		_finderPathFetchBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchBySchoolGroupId",
			new String[] {Long.class.getName()}, new String[] {"schoolGroupId"},
			true);

		_finderPathCountBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countBySchoolGroupId",
			new String[] {Long.class.getName()}, new String[] {"schoolGroupId"},
			false);

		ConsentSettingsUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		ConsentSettingsUtil.setPersistence(null);

		entityCache.removeCache(ConsentSettingsImpl.class.getName());
	}

	@Override
	@Reference(
		target = KKPersistenceConstants.SERVICE_CONFIGURATION_FILTER,
		unbind = "-"
	)
	public void setConfiguration(Configuration configuration) {
	}

	@Override
	@Reference(
		target = KKPersistenceConstants.ORIGIN_BUNDLE_SYMBOLIC_NAME_FILTER,
		unbind = "-"
	)
	public void setDataSource(DataSource dataSource) {
		super.setDataSource(dataSource);
	}

	@Override
	@Reference(
		target = KKPersistenceConstants.ORIGIN_BUNDLE_SYMBOLIC_NAME_FILTER,
		unbind = "-"
	)
	public void setSessionFactory(SessionFactory sessionFactory) {
		super.setSessionFactory(sessionFactory);
	}

	@Reference
	protected EntityCache entityCache;

	@Reference
	protected FinderCache finderCache;

	private static final String _SQL_SELECT_CONSENTSETTINGS =
		"SELECT consentSettings FROM ConsentSettings consentSettings";

	private static final String _SQL_SELECT_CONSENTSETTINGS_WHERE =
		"SELECT consentSettings FROM ConsentSettings consentSettings WHERE ";

	private static final String _SQL_COUNT_CONSENTSETTINGS =
		"SELECT COUNT(consentSettings) FROM ConsentSettings consentSettings";

	private static final String _SQL_COUNT_CONSENTSETTINGS_WHERE =
		"SELECT COUNT(consentSettings) FROM ConsentSettings consentSettings WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "consentSettings.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No ConsentSettings exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No ConsentSettings exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		ConsentSettingsPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}