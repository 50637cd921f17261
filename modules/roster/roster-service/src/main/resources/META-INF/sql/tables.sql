create table KK_Enrolment (
	mvccVersion LONG default 0 not null,
	enrolmentId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	groupId LONG,
	pupilId LONG,
	rosterGroupKey VARCHAR(75) null,
	rosterGroupName VARCHAR(75) null,
	composed BOOLEAN,
	schoolYear VARCHAR(75) null,
	startDate DATE null,
	endDate DATE null
);

create table KK_Guardian (
	mvccVersion LONG default 0 not null,
	guardianId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	rosterKey VARCHAR(75) null,
	guardianUserId LONG,
	firstName VARCHAR(75) null,
	namePrefix VARCHAR(75) null,
	lastName VARCHAR(75) null,
	emailAddress VARCHAR(254) null,
	endDate DATE null
);

create table KK_GuardianInvitation (
	mvccVersion LONG default 0 not null,
	guardianInvitationId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	guardianId LONG,
	pupilId LONG,
	codeHash VARCHAR(75) null,
	expirationDate DATE null,
	redeemedByUserId LONG,
	redeemedDate DATE null
);

create table KK_Guardianship (
	mvccVersion LONG default 0 not null,
	guardianshipId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	guardianId LONG,
	pupilId LONG,
	relation VARCHAR(75) null,
	authority BOOLEAN,
	startDate DATE null,
	endDate DATE null
);

create table KK_Pupil (
	mvccVersion LONG default 0 not null,
	pupilId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	rosterKey VARCHAR(75) null,
	pupilUserId LONG,
	firstName VARCHAR(75) null,
	namePrefix VARCHAR(75) null,
	lastName VARCHAR(75) null,
	birthDate DATE null,
	endDate DATE null
);

create table KK_RosterImport (
	mvccVersion LONG default 0 not null,
	rosterImportId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	format VARCHAR(75) null,
	fileName VARCHAR(255) null,
	fileHash VARCHAR(75) null,
	planHash VARCHAR(75) null,
	schoolYear VARCHAR(75) null,
	addedCount INTEGER,
	changedCount INTEGER,
	endedCount INTEGER,
	status VARCHAR(75) null,
	confirmedByUserId LONG,
	confirmedByUserName VARCHAR(75) null,
	confirmedDate DATE null
);