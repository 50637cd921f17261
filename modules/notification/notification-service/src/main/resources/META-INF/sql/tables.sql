create table KK_DigestReader (
	mvccVersion LONG default 0 not null,
	digestReaderId LONG not null primary key,
	companyId LONG,
	userId LONG,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	digestUntil DATE null,
	picturesUntil DATE null
);

create table KK_DigestRun (
	mvccVersion LONG default 0 not null,
	digestRunId LONG not null primary key,
	companyId LONG,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	runDay VARCHAR(75) null,
	weekly BOOLEAN,
	placedUntil DATE null,
	servedUpTo LONG,
	endedDate DATE null
);

create table KK_NotificationPreference (
	mvccVersion LONG default 0 not null,
	notificationPreferenceId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	frequency VARCHAR(75) null,
	switchedOff VARCHAR(500) null,
	quietFrom INTEGER,
	quietUntil INTEGER
);

create table KK_OutboxMail (
	mvccVersion LONG default 0 not null,
	outboxMailId LONG not null primary key,
	companyId LONG,
	userId LONG,
	createDate DATE null,
	modifiedDate DATE null,
	groupId LONG,
	schoolGroupId LONG,
	mailKey VARCHAR(200) null,
	category VARCHAR(75) null,
	emailAddress VARCHAR(254) null,
	languageId VARCHAR(75) null,
	subject VARCHAR(250) null,
	plainText TEXT null,
	htmlText TEXT null,
	status INTEGER,
	attempts INTEGER,
	dueDate DATE null,
	claimKey VARCHAR(75) null,
	endedDate DATE null,
	reason VARCHAR(500) null
);