create unique index IX_49E6F39E on KK_ClassGroup (groupId);
create index IX_6D9B5D0A on KK_ClassGroup (schoolGroupId);

create index IX_BAD1EF6F on KK_ClassPost (groupId, status, displayDate);
create index IX_B9EBBF2B on KK_ClassPost (groupId, status, userId);
create unique index IX_665AB349 on KK_ClassPost (groupId, uuid_[$COLUMN_LENGTH:75$]);
create index IX_BCC9B47B on KK_ClassPost (status, displayDate);
create index IX_D752FD55 on KK_ClassPost (uuid_[$COLUMN_LENGTH:75$]);