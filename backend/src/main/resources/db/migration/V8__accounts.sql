-- An account that is ended stays, so that its name is never given to another.
alter table account
    add column ended_at datetime(3),
    add column version  bigint not null default 0,
    add key account_hall (hall_id, account);

-- A code that signs a phone in once, in place of a password. Only its digest is kept.
create table enrolment (
    id          binary(16)  not null primary key,
    account_id  bigint      not null,
    code_digest char(64)    not null unique,
    author      varchar(64) not null,
    created_at  datetime(3) not null,
    expires_at  datetime(3) not null,
    ended_at    datetime(3),
    key enrolment_account (account_id),
    foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;
