create table KK_AuditEntry (
	mvccVersion LONG default 0 not null,
	auditEntryId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	action VARCHAR(75) null,
	pupilId LONG,
	purposeKey VARCHAR(75) null,
	detail VARCHAR(1000) null
);

create table KK_ConsentCampaign (
	mvccVersion LONG default 0 not null,
	consentCampaignId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	schoolYear VARCHAR(75) null,
	startDate DATE null,
	dueDate DATE null,
	closedDate DATE null
);

create table KK_ConsentDecision (
	mvccVersion LONG default 0 not null,
	consentDecisionId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	pupilId LONG,
	purposeKey VARCHAR(75) null,
	schoolYear VARCHAR(75) null,
	decision VARCHAR(75) null,
	guardianId LONG,
	decidedDate DATE null,
	road VARCHAR(75) null,
	consentTextId LONG,
	scanFileName VARCHAR(255) null
);

create table KK_ConsentPurpose (
	mvccVersion LONG default 0 not null,
	consentPurposeId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	purposeKey VARCHAR(75) null,
	name STRING null,
	position INTEGER,
	active_ BOOLEAN
);

create table KK_ConsentRequest (
	mvccVersion LONG default 0 not null,
	consentRequestId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	consentCampaignId LONG,
	guardianId LONG,
	pupilId LONG,
	askedDate DATE null,
	remindedCount INTEGER,
	remindedDate DATE null,
	answeredDate DATE null
);

create table KK_ConsentSettings (
	mvccVersion LONG default 0 not null,
	consentSettingsId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	answerRule VARCHAR(75) null,
	expiresWithSchoolYear BOOLEAN,
	pupilDecidesFromAge INTEGER,
	objectionTermDays INTEGER,
	deviceReminderDays INTEGER,
	reminderDays VARCHAR(75) null,
	retentionYears INTEGER,
	privacyStatement TEXT null
);

create table KK_ConsentTask (
	mvccVersion LONG default 0 not null,
	consentTaskId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	groupId LONG,
	kind VARCHAR(75) null,
	pupilId LONG,
	purposeKey VARCHAR(75) null,
	pictureId LONG,
	classPostId LONG,
	objectionId LONG,
	assigneeUserId LONG,
	assigneeRole VARCHAR(75) null,
	detail VARCHAR(1000) null,
	dueDate DATE null,
	remindedDate DATE null,
	doneDate DATE null,
	doneByUserId LONG
);

create table KK_ConsentText (
	mvccVersion LONG default 0 not null,
	consentTextId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	purposeKey VARCHAR(75) null,
	version INTEGER,
	explanation TEXT null,
	refusalMeaning TEXT null
);

create table KK_Objection (
	mvccVersion LONG default 0 not null,
	objectionId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	groupId LONG,
	pictureId LONG,
	pupilId LONG,
	guardianId LONG,
	reason VARCHAR(2000) null,
	dueDate DATE null,
	status VARCHAR(75) null,
	outcome VARCHAR(2000) null,
	closedDate DATE null,
	closedByUserId LONG
);