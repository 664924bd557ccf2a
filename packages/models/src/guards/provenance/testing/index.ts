export { type IssueOptions, issueCertificates } from './issue-certificates.ts'
export { type Credentials, readCredentials, readXmpSourceType } from './read-credentials.ts'
