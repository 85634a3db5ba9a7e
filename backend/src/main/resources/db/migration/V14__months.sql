-- What became of a month: closed, published, its reopening proposed and done. Appended; the last act says how it stands.
create table month_act (
    id       binary(16)   not null primary key,
    hall_id  bigint       not null,
    position bigint       not null,
    month    char(7)      not null,
    revision int          not null,
    kind     varchar(20)  not null,
    reason   varchar(500) not null,
    author   varchar(64)  not null,
    at       datetime(3)  not null,
    seal     char(64),
    unique key month_act_once (hall_id, month, revision, kind),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

-- The closed month, as the compressed canonical form of its dossier.
create table month_dossier (
    act_id   binary(16) not null primary key,
    hall_id  bigint     not null,
    position bigint     not null,
    content  mediumblob not null,
    foreign key (act_id) references month_act (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Decisions that stop a reward; of each the latest version stands.
create table suspension (
    id            bigint       not null auto_increment primary key,
    hall_id       bigint       not null,
    position      bigint       not null,
    suspension_id binary(16)   not null,
    unit          varchar(20),
    staff_no      varchar(32),
    decided_on    date         not null,
    paper         varchar(200) not null,
    reason        varchar(500) not null,
    cancelled     boolean      not null,
    author        varchar(64)  not null,
    at            datetime(3)  not null,
    key suspension_of (hall_id, suspension_id, id),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;
