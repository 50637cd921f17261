create unique index IX_5F26A0CA on KK_Acknowledgement (schoolGroupId, versionKey[$COLUMN_LENGTH:75$], userId);

create index IX_11B9ED18 on KK_PolicyDeviation (companyId, status[$COLUMN_LENGTH:75$]);
create index IX_6132CC20 on KK_PolicyDeviation (schoolGroupId);

create index IX_EE393FBC on KK_PolicyDocument (companyId, status[$COLUMN_LENGTH:75$]);
create unique index IX_758FF2 on KK_PolicyDocument (companyId, version);

create index IX_B234E1CD on KK_PolicyEvent (createDate);
create index IX_A3248239 on KK_PolicyEvent (groupId, createDate);
create index IX_7C4E4FE5 on KK_PolicyEvent (schoolGroupId, createDate);

create index IX_ECF3CE7 on KK_PolicyReminder (createDate);
create unique index IX_1B66A623 on KK_PolicyReminder (groupId, ruleId[$COLUMN_LENGTH:75$], remindedOn[$COLUMN_LENGTH:75$]);
create index IX_7E82DA4D on KK_PolicyReminder (schoolGroupId);