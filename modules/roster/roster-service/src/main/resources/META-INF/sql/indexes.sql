create index IX_13D3D7DF on KK_Enrolment (groupId);
create index IX_A212FB4E on KK_Enrolment (pupilId);
create index IX_91C24C8B on KK_Enrolment (schoolGroupId);

create index IX_52C47061 on KK_Guardian (guardianUserId);
create index IX_A3A913CB on KK_Guardian (schoolGroupId, guardianUserId);
create unique index IX_15D4BDA4 on KK_Guardian (schoolGroupId, rosterKey[$COLUMN_LENGTH:75$]);

create unique index IX_9F9CFCFE on KK_GuardianInvitation (codeHash[$COLUMN_LENGTH:75$]);
create index IX_58910A6F on KK_GuardianInvitation (guardianId);
create index IX_E28DDE0A on KK_GuardianInvitation (pupilId);

create index IX_503973B2 on KK_Guardianship (guardianId);
create index IX_86C0B3A7 on KK_Guardianship (pupilId);
create index IX_5F509E24 on KK_Guardianship (schoolGroupId);

create index IX_AD8AB0EF on KK_Pupil (pupilUserId);
create unique index IX_74EF2523 on KK_Pupil (schoolGroupId, rosterKey[$COLUMN_LENGTH:75$]);

create index IX_EE3845C1 on KK_RosterImport (schoolGroupId);