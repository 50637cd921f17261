create index IX_7D42AEA6 on KK_Picture (classPostId, groupId, userId);
create index IX_48DC55C9 on KK_Picture (classPostId, modifiedDate);
create unique index IX_FAEF5CCF on KK_Picture (groupId, uuid_[$COLUMN_LENGTH:75$]);

create unique index IX_F6A33674 on KK_PictureDepiction (pupilId, pictureId);