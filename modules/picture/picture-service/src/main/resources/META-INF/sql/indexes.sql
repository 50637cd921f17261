create index IX_7D42AEA6 on KK_Picture (classPostId, groupId, userId);
create index IX_48DC55C9 on KK_Picture (classPostId, modifiedDate);
create unique index IX_FAEF5CCF on KK_Picture (groupId, uuid_[$COLUMN_LENGTH:75$]);

create index IX_15BDFBA5 on KK_PictureDepiction (pictureId);
create index IX_7C874695 on KK_PictureDepiction (pupilId);