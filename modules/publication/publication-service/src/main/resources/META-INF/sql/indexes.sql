create index IX_BE1BB997 on KK_PublicItem (classGroupId);
create index IX_6ED8DCB7 on KK_PublicItem (groupId, takenDown, displayFrom, publicItemId);
create unique index IX_3DA0424B on KK_PublicItem (groupId, uuid_[$COLUMN_LENGTH:75$]);
create unique index IX_A0268F73 on KK_PublicItem (publicationRequestId);

create index IX_280A3AB7 on KK_PublicationDepiction (publicationPictureId);
create index IX_B8719FC8 on KK_PublicationDepiction (publicationRequestId);
create index IX_4BBD8043 on KK_PublicationDepiction (pupilId);

create index IX_9C89ECE5 on KK_PublicationEvent (publicationRequestId);

create index IX_C71EE289 on KK_PublicationPicture (publicationRequestId);
create index IX_471EBD57 on KK_PublicationPicture (sourcePictureId);

create index IX_FA50AE7B on KK_PublicationRequest (classPostId);
create index IX_B68FA07C on KK_PublicationRequest (groupId, userId);
create unique index IX_A666D132 on KK_PublicationRequest (groupId, uuid_[$COLUMN_LENGTH:75$]);
create index IX_24E3C908 on KK_PublicationRequest (status, schoolGroupId);
create index IX_B44C45AB on KK_PublicationRequest (status, submittedDate);