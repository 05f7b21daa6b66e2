package org.entstage.centregestion.personnel;

import org.entstage.annuaire.Personne;
import org.entstage.centregestion.Arbre;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The writing half of {@link AjouterPersonnel}. */
@Component
class InscrirePersonnel {

    private final Equipes equipes;
    private final PersonnelDesCentres personnel;
    private final RolesDeCentre roles;

    InscrirePersonnel(Equipes equipes, PersonnelDesCentres personnel, RolesDeCentre roles) {
        this.equipes = equipes;
        this.personnel = personnel;
        this.roles = roles;
    }

    @Transactional
    public void executer(Acteur acteur, long centre, Personne personne, SaisiePersonnel saisie) {
        Arbre.Noeud noeud = equipes.ouvrir(acteur, centre);
        roles.exigerDonnable(saisie.role(), acteur, centre);
        if (personnel.trouver(centre, personne.login()).isPresent()) {
            throw new RefusMetier(Probleme.auChamp("login", "personnel.present"));
        }
        PersonnelCentre nouveau = new PersonnelCentre(centre, personne);
        nouveau.modifier(saisie);
        personnel.enregistrer(nouveau);
        equipes.noter(acteur, noeud, personne.login(), "role", null, saisie.role());
        equipes.noter(acteur, noeud, personne.login(), "debut", null, saisie.debut());
        equipes.noter(acteur, noeud, personne.login(), "fin", null, saisie.fin());
    }
}
