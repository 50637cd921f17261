create unique index IX_A0BFA36E on KK_HelpRequest (classPostId);
create index IX_70795C26 on KK_HelpRequest (groupId, placed);
create unique index IX_B091D35F on KK_HelpRequest (groupId, uuid_[$COLUMN_LENGTH:75$]);

create unique index IX_903B286 on KK_HelpSignUp (userId, helpSlotId);
create index IX_A5098AF1 on KK_HelpSignUp (userId, signUpState[$COLUMN_LENGTH:75$]);

create index IX_BD2B4B48 on KK_HelpSlot (groupId, slotDay[$COLUMN_LENGTH:75$]);
create unique index IX_831E730E on KK_HelpSlot (groupId, uuid_[$COLUMN_LENGTH:75$]);
create index IX_6CB7BE75 on KK_HelpSlot (helpRequestId);
create index IX_6E82A3AA on KK_HelpSlot (slotDay[$COLUMN_LENGTH:75$]);

create index IX_C1B07432 on KK_HelpSwap (groupId, swapState[$COLUMN_LENGTH:75$], toUserId);
create index IX_57ACC857 on KK_HelpSwap (groupId, swapState[$COLUMN_LENGTH:75$], userId);
create index IX_A8E5E867 on KK_HelpSwap (helpSlotId);
create index IX_21AD6861 on KK_HelpSwap (toSlotId);