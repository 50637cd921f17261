create index IX_838E90CB on KK_ExceptionalCarer (carerUserId);
create index IX_5004556F on KK_ExceptionalCarer (groupId, carerUserId, requestState[$COLUMN_LENGTH:75$]);
create index IX_7EC07814 on KK_ExceptionalCarer (groupId, requestState[$COLUMN_LENGTH:75$]);

create index IX_8808550F on KK_ExternalMember (externalUserId);
create index IX_9A2C8AF9 on KK_ExternalMember (requestState[$COLUMN_LENGTH:75$], endDate);
create index IX_9A4A2605 on KK_ExternalMember (requestState[$COLUMN_LENGTH:75$], externalUserId, groupId);

create unique index IX_965AEDBB on KK_GroupDeparture (leaverUserId, groupId);

create index IX_27BA456B on KK_MembershipEvent (memberUserId, groupId);

create unique index IX_E40E5DC3 on KK_MembershipInvitation (codeHash[$COLUMN_LENGTH:75$]);
create index IX_48D85362 on KK_MembershipInvitation (groupId, emailAddress[$COLUMN_LENGTH:254$]);
create index IX_991D31B3 on KK_MembershipInvitation (groupId, redeemedByUserId, expirationDate);

create unique index IX_97C23B5E on KK_SchoolYearRollover (schoolGroupId, fromSchoolYear[$COLUMN_LENGTH:75$]);

create index IX_17FDD993 on KK_SchoolYearStep (schoolYearRolloverId);