create table KK_ContentReport (
	mvccVersion LONG default 0 not null,
	contentReportId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	incidentId LONG,
	recipientKind VARCHAR(75) null,
	reason VARCHAR(75) null,
	words STRING null
);

create table KK_HardCopy (
	mvccVersion LONG default 0 not null,
	hardCopyId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	incidentId LONG,
	contentKind VARCHAR(75) null,
	contentId LONG,
	contentHash VARCHAR(75) null,
	fileHash VARCHAR(75) null,
	fileSize LONG
);

create table KK_Incident (
	mvccVersion LONG default 0 not null,
	uuid_ VARCHAR(75) null,
	incidentId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	contentKind VARCHAR(75) null,
	contentId LONG,
	classPostId LONG,
	openKey VARCHAR(75) null,
	subjectUserId LONG,
	subjectUserName VARCHAR(75) null,
	contentTitle VARCHAR(500) null,
	contentText TEXT null,
	incidentState VARCHAR(75) null,
	ruleId VARCHAR(75) null,
	removedDate DATE null,
	closedDate DATE null
);

create table KK_IncidentEvent (
	mvccVersion LONG default 0 not null,
	incidentEventId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	incidentId LONG,
	eventType VARCHAR(75) null,
	detail STRING null
);

create table KK_IncidentReader (
	mvccVersion LONG default 0 not null,
	incidentReaderId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	incidentId LONG,
	contentReportId LONG,
	readerUserId LONG,
	readerUserName VARCHAR(75) null
);

create table KK_IncidentStep (
	mvccVersion LONG default 0 not null,
	incidentStepId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	incidentId LONG,
	stepKind VARCHAR(75) null,
	stepDate DATE null,
	teacherUserId LONG,
	teacherUserName VARCHAR(75) null,
	directorUserId LONG,
	directorUserName VARCHAR(75) null,
	ruleId VARCHAR(75) null,
	note STRING null
);

create table KK_SchoolPerson (
	mvccVersion LONG default 0 not null,
	schoolPersonId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	recipientKind VARCHAR(75) null,
	personUserId LONG,
	personUserName VARCHAR(75) null
);