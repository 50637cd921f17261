create index IX_A8142B9D on KK_AuditEntry (pupilId);
create index IX_D12BC59A on KK_AuditEntry (schoolGroupId);

create unique index IX_65DF8A2A on KK_ConsentCampaign (schoolGroupId, schoolYear[$COLUMN_LENGTH:75$]);

create index IX_A248299D on KK_ConsentDecision (guardianId);
create index IX_110C159C on KK_ConsentDecision (pupilId, guardianId);
create index IX_F340FE31 on KK_ConsentDecision (pupilId, purposeKey[$COLUMN_LENGTH:75$]);
create index IX_4C9612A9 on KK_ConsentDecision (purposeKey[$COLUMN_LENGTH:75$], schoolGroupId, schoolYear[$COLUMN_LENGTH:75$]);

create index IX_2A74AF3C on KK_ConsentPurpose (schoolGroupId, active_);
create unique index IX_CB1DB982 on KK_ConsentPurpose (schoolGroupId, purposeKey[$COLUMN_LENGTH:75$]);

create unique index IX_195D8D7E on KK_ConsentRequest (consentCampaignId, guardianId, pupilId);
create index IX_C4325EFE on KK_ConsentRequest (consentCampaignId, pupilId);
create index IX_F2E8FBA on KK_ConsentRequest (guardianId);

create unique index IX_62C946F2 on KK_ConsentSettings (schoolGroupId);

create index IX_26041D2F on KK_ConsentTask (assigneeUserId);
create index IX_3B211C63 on KK_ConsentTask (pictureId);
create index IX_6DB55850 on KK_ConsentTask (schoolGroupId);

create unique index IX_B989CE6B on KK_ConsentText (schoolGroupId, purposeKey[$COLUMN_LENGTH:75$], version);

create index IX_4BFAF0B9 on KK_Objection (pictureId);
create index IX_8DE670A9 on KK_Objection (pupilId);
create index IX_813E4A8C on KK_Objection (schoolGroupId, status[$COLUMN_LENGTH:75$]);