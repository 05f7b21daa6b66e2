/**
 * What every feature of the domain leans on: stereotypes of use cases, refusals and failures, settings, paging,
 * normalised text. Knows no feature. Owns no table.
 */
package org.entstage.commun;
