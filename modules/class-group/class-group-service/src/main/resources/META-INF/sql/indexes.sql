create unique index IX_49E6F39E on KK_ClassGroup (groupId);
create index IX_6D9B5D0A on KK_ClassGroup (schoolGroupId);

create index IX_BAD1EF6F on KK_ClassPost (groupId, status, displayDate);
create index IX_B9EBBF2B on KK_ClassPost (groupId, status, userId);
create unique index IX_665AB349 on KK_ClassPost (groupId, uuid_[$COLUMN_LENGTH:75$]);
create index IX_BCC9B47B on KK_ClassPost (status, displayDate);
create index IX_D752FD55 on KK_ClassPost (uuid_[$COLUMN_LENGTH:75$]);

create index IX_1D47CF2 on KK_ClassReply (classPostId, status);
create unique index IX_30C8001 on KK_ClassReply (groupId, uuid_[$COLUMN_LENGTH:75$]);

create index IX_ADEF3D16 on KK_ClassReplyVersion (classPostId);
create index IX_7FF509EE on KK_ClassReplyVersion (classReplyId);
create index IX_E6C3BE5D on KK_ClassReplyVersion (groupId);

create index IX_2956D92 on KK_MessageHandover (classPostId);
create unique index IX_DE8026BB on KK_MessageHandover (groupId, uuid_[$COLUMN_LENGTH:75$]);
create index IX_27B147EB on KK_MessageHandover (schoolGroupId, status);

create unique index IX_8EDEFE2A on KK_PostReading (classPostId, userId);
create index IX_DA259437 on KK_PostReading (groupId);