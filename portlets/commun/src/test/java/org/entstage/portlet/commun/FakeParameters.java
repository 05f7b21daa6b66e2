package org.entstage.portlet.commun;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.portlet.MutableActionParameters;
import javax.portlet.MutablePortletParameters;
import javax.portlet.MutableRenderParameters;
import javax.portlet.MutableResourceParameters;
import javax.portlet.PortletParameters;

/** Parameters of a request or an address that behave as JSR 362 says; the framework's own mocks do not clear. */
public final class FakeParameters
        implements MutableRenderParameters, MutableActionParameters, MutableResourceParameters {

    private final Map<String, String[]> valeurs = new LinkedHashMap<>();

    public FakeParameters() {}

    public FakeParameters(Map<String, String> valeurs) {
        valeurs.forEach(this::setValue);
    }

    public static FakeParameters de(String... paires) {
        FakeParameters parametres = new FakeParameters();
        for (int i = 0; i < paires.length; i += 2) {
            parametres.setValue(paires[i], paires[i + 1]);
        }
        return parametres;
    }

    public static FakeParameters de(Map<String, String> valeurs) {
        return new FakeParameters(valeurs);
    }

    public FakeParameters avec(String nom, String valeur) {
        setValue(nom, valeur);
        return this;
    }

    public Map<String, String[]> valeurs() {
        return valeurs;
    }

    @Override
    public String setValue(String nom, String valeur) {
        String[] ancien = valeurs.put(nom, new String[] {valeur});
        return ancien == null ? null : ancien[0];
    }

    @Override
    public String[] setValues(String nom, String... nouvelles) {
        return valeurs.put(nom, nouvelles);
    }

    @Override
    public boolean removeParameter(String nom) {
        return valeurs.remove(nom) != null;
    }

    @Override
    public void clear() {
        valeurs.clear();
    }

    @Override
    public void clearPrivate() {
        valeurs.clear();
    }

    @Override
    public void clearPublic() {
        // None is public here.
    }

    @Override
    public boolean isPublic(String nom) {
        return false;
    }

    @Override
    public String getValue(String nom) {
        String[] trouves = valeurs.get(nom);
        return trouves == null ? null : trouves[0];
    }

    @Override
    public String[] getValues(String nom) {
        return valeurs.get(nom);
    }

    @Override
    public Set<String> getNames() {
        return valeurs.keySet();
    }

    @Override
    public boolean isEmpty() {
        return valeurs.isEmpty();
    }

    @Override
    public int size() {
        return valeurs.size();
    }

    @Override
    public MutablePortletParameters set(PortletParameters autres) {
        valeurs.clear();
        return add(autres);
    }

    @Override
    public MutablePortletParameters add(PortletParameters autres) {
        autres.getNames().forEach(nom -> valeurs.put(nom, autres.getValues(nom)));
        return this;
    }

    @Override
    public FakeParameters clone() {
        FakeParameters copie = new FakeParameters();
        copie.valeurs.putAll(valeurs);
        return copie;
    }

    @Override
    public String toString() {
        StringBuilder texte = new StringBuilder();
        valeurs.forEach(
                (nom, liste) -> texte.append('&').append(nom).append('=').append(String.join(",", liste)));
        return texte.toString();
    }
}
