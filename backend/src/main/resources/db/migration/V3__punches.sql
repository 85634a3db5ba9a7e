-- What the sign-in machines say. A file of punches is written in one transaction of some seconds: without a foreign key it
-- does not hold the hall's row, which a change of the roster waits for. Times are UTC.
create table punch (
    hall_id    bigint      not null,
    staff_no   varchar(32) not null,
    punched_at datetime    not null,
    batch      bigint      not null,
    primary key (hall_id, staff_no, punched_at),
    key punch_time (hall_id, punched_at)
) character set utf8mb4 collate utf8mb4_bin;

-- Each file of punches that was taken; the position is absent where it added nothing.
create table punch_batch (
    id       bigint       not null auto_increment primary key,
    hall_id  bigint       not null,
    author   varchar(64)  not null,
    at       datetime(3)  not null,
    lines_in int          not null,
    added    int          not null,
    source   varchar(100) not null,
    position bigint,
    key punch_batch_hall (hall_id, position)
) character set utf8mb4 collate utf8mb4_bin;

-- Imports that go on after their request was answered; any backend can say how far they are.
create table import_job (
    id           binary(16)  not null primary key,
    hall_id      bigint      not null,
    kind         varchar(20) not null,
    state        varchar(20) not null,
    author       varchar(64) not null,
    started_at   datetime(3) not null,
    heartbeat_at datetime(3) not null,
    finished_at  datetime(3),
    lines_in     int         not null,
    done         int         not null,
    result       mediumtext,
    problem      mediumtext,
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table import_mapping (
    id               bigint       not null auto_increment primary key,
    hall_id          bigint       not null,
    name             varchar(40)  not null,
    header_row       int,
    staff_no_column  varchar(100) not null,
    date_time_column varchar(100),
    date_column      varchar(100),
    time_column      varchar(100),
    unique key import_mapping_name (hall_id, name),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;
