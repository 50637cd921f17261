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
	schoolYear VARCHAR(75) null,
	closedDate DATE null
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
	replyMode VARCHAR(75) null,
	important BOOLEAN,
	excursion BOOLEAN,
	confirmedWarnings VARCHAR(2000) null,
	onBehalfOfGroupId LONG,
	onBehalfOfUserId LONG,
	onBehalfOfUserName VARCHAR(75) null,
	displayDate DATE null,
	status INTEGER,
	statusByUserId LONG,
	statusByUserName VARCHAR(75) null,
	statusDate DATE null
);

create table KK_ClassReply (
	mvccVersion LONG default 0 not null,
	uuid_ VARCHAR(75) null,
	classReplyId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	classPostId LONG,
	content TEXT null,
	confirmedWarnings VARCHAR(2000) null,
	status INTEGER,
	statusByUserId LONG,
	statusByUserName VARCHAR(75) null,
	statusDate DATE null
);

create table KK_ClassReplyVersion (
	mvccVersion LONG default 0 not null,
	classReplyVersionId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	classPostId LONG,
	classReplyId LONG,
	content TEXT null
);

create table KK_MessageHandover (
	mvccVersion LONG default 0 not null,
	uuid_ VARCHAR(75) null,
	messageHandoverId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	schoolGroupId LONG,
	title VARCHAR(150) null,
	content TEXT null,
	category VARCHAR(75) null,
	reason VARCHAR(1000) null,
	classPostId LONG,
	status INTEGER,
	statusByUserId LONG,
	statusByUserName VARCHAR(75) null,
	statusDate DATE null
);

create table KK_PostReading (
	mvccVersion LONG default 0 not null,
	postReadingId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	classPostId LONG,
	readDate DATE null
);