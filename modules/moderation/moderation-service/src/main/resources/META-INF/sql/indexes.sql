create index IX_5B081C8F on KK_ContentReport (incidentId, userId);

create unique index IX_E997A98C on KK_HardCopy (contentKind[$COLUMN_LENGTH:75$], contentId);
create index IX_E3619C66 on KK_HardCopy (incidentId);

create index IX_57C4D5CC on KK_Incident (classPostId);
create unique index IX_33F2A70E on KK_Incident (openKey[$COLUMN_LENGTH:75$]);
create index IX_EF144A30 on KK_Incident (schoolGroupId, incidentState[$COLUMN_LENGTH:75$]);
create index IX_CD984523 on KK_Incident (schoolGroupId, subjectUserId);
create unique index IX_28990FED on KK_Incident (uuid_[$COLUMN_LENGTH:75$], groupId);

create index IX_57AC07F0 on KK_IncidentEvent (incidentId);

create index IX_E347F200 on KK_IncidentReader (readerUserId, incidentId, contentReportId);

create index IX_175BC024 on KK_IncidentStep (incidentId);

create index IX_8E24B890 on KK_SchoolPerson (groupId, recipientKind[$COLUMN_LENGTH:75$], personUserId);