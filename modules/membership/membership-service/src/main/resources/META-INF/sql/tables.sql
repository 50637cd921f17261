create table KK_ExceptionalCarer (
	mvccVersion LONG default 0 not null,
	exceptionalCarerId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	groupId LONG,
	schoolGroupId LONG,
	carerUserId LONG,
	carerName VARCHAR(255) null,
	pupilId LONG,
	reason STRING null,
	requestState VARCHAR(75) null,
	decidedByUserId LONG,
	decidedByUserName VARCHAR(75) null,
	decidedDate DATE null,
	decisionReason STRING null,
	endDate DATE null
);

create table KK_ExternalMember (
	mvccVersion LONG default 0 not null,
	externalMemberId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	groupId LONG,
	schoolGroupId LONG,
	externalUserId LONG,
	externalName VARCHAR(255) null,
	powers VARCHAR(75) null,
	reason STRING null,
	endDate DATE null,
	requestState VARCHAR(75) null,
	decidedByUserId LONG,
	decidedByUserName VARCHAR(75) null,
	decidedDate DATE null,
	decisionReason STRING null
);

create table KK_GroupDeparture (
	mvccVersion LONG default 0 not null,
	groupDepartureId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	groupId LONG,
	schoolGroupId LONG,
	leaverUserId LONG,
	leaverName VARCHAR(255) null,
	endDate DATE null
);

create table KK_MembershipEvent (
	mvccVersion LONG default 0 not null,
	membershipEventId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	groupId LONG,
	schoolGroupId LONG,
	memberUserId LONG,
	memberName VARCHAR(255) null,
	eventType VARCHAR(75) null,
	memberRole VARCHAR(75) null,
	reason STRING null,
	approverUserId LONG,
	approverUserName VARCHAR(75) null
);

create table KK_MembershipInvitation (
	mvccVersion LONG default 0 not null,
	membershipInvitationId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	groupId LONG,
	schoolGroupId LONG,
	emailAddress VARCHAR(254) null,
	memberRole VARCHAR(75) null,
	codeHash VARCHAR(75) null,
	expirationDate DATE null,
	redeemedByUserId LONG,
	redeemedByUserName VARCHAR(75) null,
	redeemedDate DATE null
);

create table KK_SchoolYearRollover (
	mvccVersion LONG default 0 not null,
	schoolYearRolloverId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	fromSchoolYear VARCHAR(75) null,
	toSchoolYear VARCHAR(75) null,
	planHash VARCHAR(75) null,
	confirmedByUserId LONG,
	confirmedByUserName VARCHAR(75) null,
	confirmedDate DATE null
);

create table KK_SchoolYearStep (
	mvccVersion LONG default 0 not null,
	schoolYearStepId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolYearRolloverId LONG,
	groupId LONG,
	newName VARCHAR(150) null,
	teacherUserIds STRING null,
	newGroupId LONG
);