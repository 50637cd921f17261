create table KK_HelpRequest (
	mvccVersion LONG default 0 not null,
	uuid_ VARCHAR(75) null,
	helpRequestId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	classPostId LONG,
	title VARCHAR(150) null,
	decisionMode VARCHAR(75) null,
	placed BOOLEAN
);

create table KK_HelpSignUp (
	mvccVersion LONG default 0 not null,
	helpSignUpId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	helpRequestId LONG,
	helpSlotId LONG,
	signUpState VARCHAR(75) null,
	stateByUserId LONG,
	stateByUserName VARCHAR(75) null,
	stateDate DATE null
);

create table KK_HelpSlot (
	mvccVersion LONG default 0 not null,
	uuid_ VARCHAR(75) null,
	helpSlotId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	helpRequestId LONG,
	slotDay VARCHAR(75) null,
	startTime VARCHAR(75) null,
	endTime VARCHAR(75) null,
	task VARCHAR(150) null,
	wanted INTEGER,
	taken INTEGER,
	remindedDate DATE null
);

create table KK_HelpSwap (
	mvccVersion LONG default 0 not null,
	helpSwapId LONG not null primary key,
	groupId LONG,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	helpSlotId LONG,
	toUserId LONG,
	toUserName VARCHAR(75) null,
	toSlotId LONG,
	swapState VARCHAR(75) null,
	stateDate DATE null
);