package org.entstage.convention;

import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Geste;
import org.entstage.lien.LienEmis;
import org.entstage.lien.Usage;

/**
 * Where a host's link leads: to a convention, or to an avenant of it.
 *
 * @param avenant null for the convention itself
 */
record CibleDeLien(Convention convention, Avenant avenant) {

    Usage usage() {
        return avenant == null ? LienDAccueil.USAGE : LienDAccueil.USAGE_AVENANT;
    }

    long objet() {
        return avenant == null ? convention.id() : avenant.id();
    }

    /** Whether a link would be of use now. */
    boolean utile() {
        return convention.hote().isPresent()
                && (avenant == null ? convention.etat().modifiableParPersonnel() : avenant.attendLHote());
    }

    /** @throws RefusMetier while there is no host, or when nothing is left to say for it */
    void exigerUtile() {
        if (convention.hote().isEmpty()) {
            throw new RefusMetier(Probleme.general("convention.lien.sansHote"));
        }
        if (!utile()) {
            throw new RefusMetier(
                    avenant == null
                            ? Probleme.general(
                                    "convention.etat.inattendu",
                                    convention.etat().name())
                            : Probleme.general(
                                    "avenant.etat.inattendu", avenant.etat().name()));
        }
    }

    /** Keeps that a link was sent. */
    void envoye(LienEmis lien, Geste geste) {
        if (avenant == null) {
            convention.lienEnvoye(lien, geste);
        } else {
            avenant.lienEnvoye(lien, geste);
        }
    }

    /** Keeps that one was taken back. */
    void revoque(String nom, Geste geste) {
        if (avenant == null) {
            convention.lienRevoque(nom, geste);
        } else {
            avenant.lienRevoque(nom, geste);
        }
    }
}
