-- One SQL for MySQL 8.0+ and MariaDB 10.6+. Instants are UTC. Everything belongs to a hall.

create table hall (
    id             bigint       not null auto_increment primary key,
    code           varchar(20)  not null unique,
    name           varchar(100) not null,
    zone           varchar(50)  not null,
    roster_version bigint       not null
) character set utf8mb4 collate utf8mb4_bin;

create table unit (
    id           bigint       not null auto_increment primary key,
    hall_id      bigint       not null,
    code         varchar(20)  not null,
    kind         varchar(20)  not null,
    name         varchar(100) not null,
    patrol_order int          not null,
    unique key unit_code (hall_id, code),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table staff_member (
    id       bigint      not null auto_increment primary key,
    hall_id  bigint      not null,
    staff_no varchar(32) not null,
    name     varchar(50) not null,
    unique key staff_no (hall_id, staff_no),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table posting (
    id       bigint       not null auto_increment primary key,
    hall_id  bigint       not null,
    staff_no varchar(32)  not null,
    unit     varchar(20)  not null,
    role     varchar(30)  not null,
    starts   date         not null,
    ends     date,
    approval varchar(200),
    unique key posting_start (hall_id, staff_no, unit, role, starts),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

-- The next position in a hall's ledger. Taken under a row lock that is held to the commit, so that positions become
-- visible in their order and a cursor never skips one.
create table ledger_position (
    hall_id  bigint not null primary key,
    position bigint not null,
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table finding (
    id          binary(16)   not null primary key,
    hall_id     bigint       not null,
    position    bigint       not null,
    month       char(7)      not null,
    item        varchar(20)  not null,
    unit        varchar(20)  not null,
    staff_no    varchar(32),
    counter     varchar(32),
    occurred_at datetime(3)  not null,
    quantity    int          not null,
    matter      varchar(100),
    note        varchar(500) not null,
    patrol      varchar(36),
    phone_time  datetime(3),
    device      varchar(100),
    recorder    varchar(64)  not null,
    received_at datetime(3)  not null,
    unique key finding_position (hall_id, position),
    key finding_month (hall_id, month, unit),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table finding_photo (
    finding_id binary(16) not null,
    ordinal    int        not null,
    hall_id    bigint     not null,
    sha256     char(64)   not null,
    primary key (finding_id, ordinal),
    key photo_of (hall_id, sha256),
    foreign key (finding_id) references finding (id)
) character set utf8mb4 collate utf8mb4_bin;

create table decision (
    id          binary(16)   not null primary key,
    hall_id     bigint       not null,
    position    bigint       not null,
    finding_id  binary(16)   not null,
    kind        varchar(20)  not null,
    state       varchar(20)  not null,
    reason      varchar(500) not null,
    author      varchar(64)  not null,
    received_at datetime(3)  not null,
    phone_time  datetime(3),
    device      varchar(100),
    unique key decision_position (hall_id, position),
    key decision_finding (finding_id, position),
    foreign key (hall_id) references hall (id),
    foreign key (finding_id) references finding (id)
) character set utf8mb4 collate utf8mb4_bin;

create table patrol (
    id         binary(16)  not null primary key,
    hall_id    bigint      not null,
    inspector  varchar(64) not null,
    started_at datetime(3) not null,
    ended_at   datetime(3),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table visit (
    patrol_id     binary(16)  not null,
    ordinal       int         not null,
    unit          varchar(20) not null,
    visited_at    datetime(3) not null,
    nothing_found boolean     not null,
    primary key (patrol_id, ordinal),
    foreign key (patrol_id) references patrol (id)
) character set utf8mb4 collate utf8mb4_bin;

-- What a phone sent in good order about something the hall does not know: kept, counted nowhere.
create table quarantine (
    id          binary(16)    not null primary key,
    hall_id     bigint        not null,
    sender      varchar(64)   not null,
    kind        varchar(20)   not null,
    content     text          not null,
    problem     varchar(1000) not null,
    received_at datetime(3)   not null,
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table photo (
    id            bigint      not null auto_increment primary key,
    hall_id       bigint      not null,
    sha256        char(64)    not null,
    bytes         bigint      not null,
    media_type    varchar(20) not null,
    uploader      varchar(64) not null,
    received_at   datetime(3) not null,
    unique key photo_digest (hall_id, sha256),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table account (
    id                   bigint      not null auto_increment primary key,
    hall_id              bigint      not null,
    account              varchar(64) not null unique,
    name                 varchar(50) not null,
    unit                 varchar(20),
    staff_no             varchar(32),
    password_hash        varchar(200) not null,
    must_change_password boolean     not null,
    created_at           datetime(3) not null,
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table account_role (
    account_id bigint      not null,
    role       varchar(30) not null,
    primary key (account_id, role),
    foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Failed sign-ins by the name that was typed, whether or not there is such an account.
create table sign_in_failure (
    account       varchar(64) not null primary key,
    failures      int         not null,
    last_at       datetime(3) not null,
    blocked_until datetime(3) not null
) character set utf8mb4 collate utf8mb4_bin;

create table session (
    id               binary(16)  not null primary key,
    account_id       bigint      not null,
    refresh_digest   char(64)    not null,
    previous_digest  char(64),
    device           varchar(100),
    started_at       datetime(3) not null,
    refreshed_at     datetime(3) not null,
    expires_at       datetime(3) not null,
    ended_at         datetime(3),
    key session_account (account_id),
    key session_refresh (refresh_digest),
    foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;

-- The key all backends of this database sign access tokens with.
create table token_key (
    id         int          not null primary key,
    secret     varchar(100) not null,
    created_at datetime(3)  not null
) character set utf8mb4 collate utf8mb4_bin;
