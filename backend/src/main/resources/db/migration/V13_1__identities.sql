-- Who an account is at the identity provider: one identity an account, and nobody else's.
create table account_identity (
    account_id bigint       not null primary key,
    issuer     varchar(300) not null,
    subject    varchar(255) not null,
    author     varchar(64)  not null,
    linked_at  datetime(3)  not null,
    unique key identity_of (issuer, subject),
    foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Attempts to sign in by it that are used up, until they would have expired anyway.
create table oidc_used (
    attempt_digest char(64)    not null primary key,
    expires_at     datetime(3) not null,
    key oidc_used_expires (expires_at)
) character set utf8mb4 collate utf8mb4_bin;

-- Such a session asks for no change of a password that it did not begin with.
alter table session
    add column by_identity boolean not null default false;
