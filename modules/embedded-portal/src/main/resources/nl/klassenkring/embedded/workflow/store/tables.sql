create table EP_WorkflowAssignee (
	taskId LONG not null,
	roleId LONG not null,
	userId LONG not null,
	primary key (taskId, roleId, userId)
);

create table EP_WorkflowInstance (
	instanceId LONG not null primary key,
	companyId LONG,
	groupId LONG,
	userId LONG,
	definitionId LONG,
	nodeName VARCHAR(200) null,
	className VARCHAR(255) null,
	classPK LONG,
	active_ BOOLEAN,
	startDate DATE null,
	endDate DATE null,
	context TEXT null
);

create table EP_WorkflowLog (
	logId LONG not null primary key,
	instanceId LONG,
	taskId LONG,
	type_ INTEGER,
	createDate DATE null,
	auditUserId LONG,
	comment_ TEXT null,
	nodeName VARCHAR(200) null,
	previousNodeName VARCHAR(200) null,
	roleId LONG,
	userId LONG,
	previousRoleId LONG,
	previousUserId LONG
);

create table EP_WorkflowTask (
	taskId LONG not null primary key,
	instanceId LONG,
	name VARCHAR(200) null,
	createDate DATE null,
	modifiedDate DATE null,
	dueDate DATE null,
	completionDate DATE null,
	completionUserId LONG,
	context TEXT null
);

create table EP_WorkflowTimer (
	taskId LONG not null,
	name VARCHAR(200) not null,
	fireDate DATE null,
	primary key (taskId, name)
);

create table EP_WorkflowDefinition (
	definitionId LONG not null primary key,
	companyId LONG,
	userId LONG,
	name VARCHAR(200) null,
	version INTEGER,
	title STRING null,
	scope VARCHAR(75) null,
	active_ BOOLEAN,
	createDate DATE null,
	modifiedDate DATE null,
	content TEXT null
);

create index IX_EP_WFI_C on EP_WorkflowInstance (companyId, className, classPK);
create index IX_EP_WFL_I on EP_WorkflowLog (instanceId);
create index IX_EP_WFT_I on EP_WorkflowTask (instanceId);
create index IX_EP_WFM_F on EP_WorkflowTimer (fireDate);
create unique index IX_EP_WFD_N on EP_WorkflowDefinition (companyId, name, version);
