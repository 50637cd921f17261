create table KK_ClassGroup (
	mvccVersion LONG default 0 not null,
	uuid_ VARCHAR(75) null,
	classGroupId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	kind VARCHAR(75) null,
	schoolYear VARCHAR(75) null
);

create table KK_ClassPost (
	mvccVersion LONG default 0 not null,
	uuid_ VARCHAR(75) null,
	classPostId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	title VARCHAR(150) null,
	content TEXT null,
	category VARCHAR(75) null,
	important BOOLEAN,
	excursion BOOLEAN,
	confirmedWarnings VARCHAR(2000) null,
	displayDate DATE null,
	status INTEGER,
	statusByUserId LONG,
	statusByUserName VARCHAR(75) null,
	statusDate DATE null
);