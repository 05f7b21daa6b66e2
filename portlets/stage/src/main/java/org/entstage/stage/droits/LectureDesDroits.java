package org.entstage.stage.droits;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.droits.Octroi;
import org.entstage.droits.RoleDefini;
import org.entstage.droits.SourceDeLaPolitique;
import org.entstage.droits.TypePerimetre;
import org.entstage.habilitation.FicheRole;
import org.entstage.habilitation.LigneAttribution;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Rights in words: names of roles, how far they reach, whom a grant names and what it is limited to. */
@Component
class LectureDesDroits {

    private final SourceDeLaPolitique politique;
    private final ArbreDesCentres centres;
    private final MessageSource messages;

    LectureDesDroits(SourceDeLaPolitique politique, ArbreDesCentres centres, MessageSource messages) {
        this.politique = politique;
        this.centres = centres;
        this.messages = messages;
    }

    /** Name of a role; its code when it is not known any more. */
    public String role(String code, Locale langue) {
        RoleDefini role = politique.politique().roles().get(code);
        return role == null ? code : role.libelle(langue);
    }

    /** Whom a grant reaches. */
    public String beneficiaire(LigneAttribution ligne, Locale langue) {
        String cible = ligne.octroi().cible();
        return ligne.libelle() != null
                ? ligne.libelle()
                : texte("droits.beneficiaire." + ligne.octroi().beneficiaire(), langue, cible);
    }

    /** What a grant is limited to. */
    public String perimetre(Octroi octroi, Locale langue) {
        String nom = octroi.type() == TypePerimetre.CENTRE ? centre(octroi.perimetre()) : octroi.perimetre();
        return texte("droits.perimetre." + octroi.type(), langue, nom == null ? "" : nom);
    }

    private String centre(String id) {
        return centres.arbre()
                .noeud(Long.parseLong(id))
                .map(Arbre.Noeud::libelle)
                .orElse(id);
    }

    /** From when to when; in words also where one of the two is open. */
    public String dates(LocalDate debut, LocalDate fin, Locale langue) {
        Formats formats = new Formats(langue, messages);
        if (debut == null && fin == null) {
            return texte("droits.dates.aucune", langue);
        }
        if (debut == null || fin == null) {
            return debut == null
                    ? texte("droits.dates.jusque", langue, formats.date(fin))
                    : texte("droits.dates.depuis", langue, formats.date(debut));
        }
        return formats.periode(debut, fin);
    }

    /** All roles as choices. */
    List<Option> roles(List<FicheRole> roles, Locale langue) {
        return roles.stream()
                .map(fiche -> new Option(fiche.role().code(), fiche.role().libelle(langue)))
                .toList();
    }

    /** The centres as choices, those below a centre after it. */
    List<Option> centres() {
        return centres.arbre().branches().stream()
                .map(branche -> new Option(
                        Long.toString(branche.noeud().id()),
                        "– ".repeat(branche.profondeur()) + branche.noeud().libelle()))
                .toList();
    }

    /** The values of an enum as choices, named by the bundle. */
    <E extends Enum<E>> List<Option> choix(String prefixe, List<E> valeurs, Locale langue) {
        return valeurs.stream()
                .map(valeur -> new Option(valeur.name(), texte(prefixe + valeur.name(), langue)))
                .toList();
    }

    private String texte(String cle, Locale langue, Object... arguments) {
        return messages.getMessage(cle, arguments, langue);
    }
}
