-- Time: what was said about calendar, schedule, leaves, corrections and outages. Rows are versions, appended and never
-- edited; the latest row of a key holds, and a removal is a row that says so.

create table calendar_exception (
    id       bigint      not null auto_increment primary key,
    hall_id  bigint      not null,
    position bigint      not null,
    author   varchar(64) not null,
    said_at  datetime(3) not null,
    on_day   date        not null,
    kind     varchar(20),
    key calendar_day (hall_id, on_day, id),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Times of the day as people write them: 08:30.
create table schedule_season (
    id            bigint      not null auto_increment primary key,
    hall_id       bigint      not null,
    position      bigint      not null,
    author        varchar(64) not null,
    said_at       datetime(3) not null,
    starts        date        not null,
    am_in         char(5)     not null,
    am_out        char(5)     not null,
    pm_in         char(5)     not null,
    pm_out        char(5)     not null,
    grace_minutes int         not null,
    removed       boolean     not null,
    key season_start (hall_id, starts, id),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table leave_request (
    id          bigint      not null auto_increment primary key,
    hall_id     bigint      not null,
    position    bigint      not null,
    author      varchar(64) not null,
    said_at     datetime(3) not null,
    leave_id    binary(16)  not null,
    staff_no    varchar(32) not null,
    kind        varchar(20) not null,
    starts      date        not null,
    starts_half char(2)     not null,
    ends        date        not null,
    ends_half   char(2)     not null,
    state       varchar(20) not null,
    approver    varchar(20),
    document    varchar(200),
    reason      varchar(500),
    key leave_version (hall_id, leave_id, id),
    key leave_person (hall_id, staff_no),
    key leave_days (hall_id, ends),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table sign_in_correction (
    id            bigint       not null auto_increment primary key,
    hall_id       bigint       not null,
    position      bigint       not null,
    author        varchar(64)  not null,
    said_at       datetime(3)  not null,
    correction_id binary(16)   not null,
    staff_no      varchar(32)  not null,
    on_day        date         not null,
    point         varchar(10)  not null,
    reason        varchar(500) not null,
    approver      varchar(100) not null,
    key correction_version (hall_id, correction_id, id),
    key correction_day (hall_id, on_day),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Both ends by the hall's clock: 2023-10-09 08:00.
create table outage (
    id        bigint       not null auto_increment primary key,
    hall_id   bigint       not null,
    position  bigint       not null,
    author    varchar(64)  not null,
    said_at   datetime(3)  not null,
    outage_id binary(16)   not null,
    starts    char(16)     not null,
    ends      char(16)     not null,
    reason    varchar(500) not null,
    cancelled boolean      not null,
    key outage_version (hall_id, outage_id, id),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;
