package org.entstage.gratification;

/** What each centre decided where the law is silent. */
@FunctionalInterface
public interface PolitiquesDeGratification {

    /** As that centre has it: its own choice, else that of the nearest centre above, else the institution's. */
    PolitiqueGratification pour(long centre);

    /** As the institution has it, where no centre is known. */
    default PolitiqueGratification deLEtablissement() {
        return PolitiqueGratification.ORDINAIRE;
    }
}
