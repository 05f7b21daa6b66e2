/** Administration of the staff of centres: who works there, with which role, until when, told of what. Owns no table. */
package org.entstage.stage.centregestion.personnel;
