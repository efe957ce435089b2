using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ComplaintsPortal.Data.Saving;

/// <summary>What the database keeps of a property, for whoever stores rows past the change tracker.</summary>
internal static class StoredValue
{
    /// <summary>Reads it from an entity, as the database keeps it; null where there is none.</summary>
    public static Func<object, object?> Reader(IProperty property)
    {
        var holder = Holder(property.DeclaringType);
        var getter = property.GetGetter();
        return property.GetRelationalTypeMapping().Converter is { } converter
            ? row => holder(row) is { } held && getter.GetClrValue(held) is { } value ? converter.ConvertToProvider(value) : null
            : row => holder(row) is { } held ? getter.GetClrValue(held) : null;
    }

    /// <summary>The type in which the database keeps it.</summary>
    public static Type TypeOf(IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        var type = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    // What a complex property holds is read through it.
    private static Func<object, object?> Holder(ITypeBase type)
    {
        if (type is not IComplexType complex)
        {
            return row => row;
        }

        var outer = Holder(complex.ComplexProperty.DeclaringType);
        var getter = complex.ComplexProperty.GetGetter();
        return row => outer(row) is { } held ? getter.GetClrValue(held) : null;
    }
}
