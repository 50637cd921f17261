create table KK_Acknowledgement (
	mvccVersion LONG default 0 not null,
	acknowledgementId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	versionKey VARCHAR(75) null
);

create table KK_PolicyDeviation (
	mvccVersion LONG default 0 not null,
	policyDeviationId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	parameterKey VARCHAR(75) null,
	ruleValue TEXT null,
	reason VARCHAR(2000) null,
	validFrom DATE null,
	status VARCHAR(75) null,
	submittedByUserId LONG,
	submittedDate DATE null,
	decidedByUserId LONG,
	decidedByUserName VARCHAR(75) null,
	decidedDate DATE null,
	decisionReason VARCHAR(2000) null,
	withdrawnByUserId LONG,
	withdrawnDate DATE null
);

create table KK_PolicyDocument (
	mvccVersion LONG default 0 not null,
	policyDocumentId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	version INTEGER,
	title VARCHAR(150) null,
	ruleValues TEXT null,
	valueSources TEXT null,
	note VARCHAR(2000) null,
	status VARCHAR(75) null,
	validFrom DATE null,
	adoptedByUserId LONG,
	adoptedByUserName VARCHAR(75) null,
	adoptedDate DATE null
);

create table KK_PolicyEvent (
	mvccVersion LONG default 0 not null,
	policyEventId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	groupId LONG,
	eventType VARCHAR(75) null,
	ruleId VARCHAR(75) null,
	reasonKey VARCHAR(75) null,
	classNameId LONG,
	classPK LONG
);

create table KK_PolicyReminder (
	mvccVersion LONG default 0 not null,
	policyReminderId LONG not null primary key,
	companyId LONG,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	groupId LONG,
	ruleId VARCHAR(75) null,
	remindedOn VARCHAR(75) null
);