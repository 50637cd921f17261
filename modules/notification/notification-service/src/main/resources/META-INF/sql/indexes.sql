create unique index IX_D1503990 on KK_DigestReader (userId, schoolGroupId);

create unique index IX_59A65BED on KK_DigestRun (schoolGroupId, runDay[$COLUMN_LENGTH:75$]);

create unique index IX_F83D4085 on KK_NotificationPreference (userId, groupId);

create index IX_4C287DF0 on KK_OutboxMail (claimKey[$COLUMN_LENGTH:75$]);
create unique index IX_75769F29 on KK_OutboxMail (companyId, mailKey[$COLUMN_LENGTH:200$]);
create index IX_F92B24F3 on KK_OutboxMail (status, dueDate);
create index IX_8A8C4ED7 on KK_OutboxMail (status, schoolGroupId);
create index IX_182E85B3 on KK_OutboxMail (userId);