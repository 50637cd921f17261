create table KK_Picture (
	mvccVersion LONG default 0 not null,
	uuid_ VARCHAR(75) null,
	pictureId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	groupId LONG,
	schoolGroupId LONG,
	classPostId LONG,
	position INTEGER,
	altText VARCHAR(500) null,
	nobodyRecognisable BOOLEAN,
	decencyDeclared BOOLEAN,
	mimeType VARCHAR(75) null,
	width INTEGER,
	height INTEGER,
	sourceHash VARCHAR(75) null,
	placedByUserId LONG,
	placedDate DATE null
);

create table KK_PictureDepiction (
	mvccVersion LONG default 0 not null,
	pictureDepictionId LONG not null primary key,
	companyId LONG,
	userId LONG,
	userName VARCHAR(75) null,
	createDate DATE null,
	modifiedDate DATE null,
	groupId LONG,
	pictureId LONG,
	pupilId LONG
);