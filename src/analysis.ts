/** Disclosure control: what the library's guard does at load, for those who protect documents before publishing. */
export { auditPrivacy } from './analysis/audit-privacy.js';
export { guardPrivacy } from './analysis/privacy-guard.js';
export { privacyRuleFor } from './analysis/privacy-rule.js';
export { protectDocument } from './analysis/protect-document.js';
export type { PrivacyAudit, PrivacyFault, PrivacyFinding } from './analysis/audit-privacy.js';
export type { Guarded } from './analysis/privacy-guard.js';
export type { PrivacyRule } from './analysis/privacy-rule.js';
export type { ProtectedDocument } from './analysis/protect-document.js';
