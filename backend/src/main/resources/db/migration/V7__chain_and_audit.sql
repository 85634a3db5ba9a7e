-- The chain over a hall's ledger: one link per position, made when the position is given out, over the rows that stand at it
-- and the link before. A row that is changed behind the application no longer fits its link.
create table ledger_link (
    hall_id  bigint      not null,
    position bigint      not null,
    key_id   varchar(40) not null,
    mac      char(64)    not null,
    primary key (hall_id, position),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Who did what, when, from where; each row is chained to the one before. Hall 0 keeps what concerns no known hall.
create table audit_entry (
    hall_id   bigint       not null,
    number    bigint       not null,
    at        datetime(3)  not null,
    action    varchar(30)  not null,
    account   varchar(64),
    operation varchar(10)  not null,
    target    varchar(300) not null,
    status    int          not null,
    detail    varchar(500) not null,
    address   varchar(64)  not null,
    device    varchar(200),
    key_id    varchar(40)  not null,
    mac       char(64)     not null,
    primary key (hall_id, number),
    key audit_time (hall_id, at, number)
) character set utf8mb4 collate utf8mb4_bin;

-- The last number given out; taken under a row lock that is held to the commit.
create table audit_head (
    hall_id bigint   not null primary key,
    number  bigint   not null,
    mac     char(64) not null
) character set utf8mb4 collate utf8mb4_bin;

-- Every row of the ledger stands at a position, and is found by it.
alter table proposal_answer add column position bigint, add key proposal_answer_position (hall_id, position);
alter table staff_readiness add column position bigint, add key readiness_position (hall_id, position);
alter table calendar_exception add key calendar_position (hall_id, position);
alter table schedule_season add key season_position (hall_id, position);
alter table leave_request add key leave_position (hall_id, position);
alter table sign_in_correction add key correction_position (hall_id, position);
alter table outage add key outage_position (hall_id, position);

-- The digest of the punches that a file added.
alter table punch_batch add column digest char(64);

-- Signing keys are files of the installation now.
drop table token_key;
